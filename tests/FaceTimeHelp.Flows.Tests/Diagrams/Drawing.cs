using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.Flows.Tests.Diagrams;

/// <summary>What a writer writes of a flow.</summary>
internal static class Drawing
{
    public static string Of(Action<SoundFlow, TextWriter> write, SoundFlow sound)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(sound, output);
        return output.ToString();
    }
}
