namespace FaceTimeHelp.Flows.Checking;

/// <summary>A flow in which the checker found no problem. Only this can be walked.</summary>
public sealed class SoundFlow
{
    internal SoundFlow(Flow flow, string hash) => (Flow, Hash) = (flow, hash);

    public Flow Flow { get; }

    /// <summary>SHA-256 of the text with line feeds as line ends, in small hexadecimal letters.</summary>
    public string Hash { get; }
}
