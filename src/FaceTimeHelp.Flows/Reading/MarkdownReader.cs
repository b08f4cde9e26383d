using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads texts in which two stars make words bold.</summary>
internal static class MarkdownReader
{
    private const string Stars = "**";

    /// <summary>The key's text, or null where nothing is written.</summary>
    public static string? Read(MapReader map, string key) => Checked(map, key, map.Text(key));

    /// <summary>The key's text, which must be there.</summary>
    public static string ReadRequired(MapReader map, string key, string remedy) =>
        Checked(map, key, map.RequiredText(key, remedy))!;

    private static string? Checked(MapReader map, string key, string? text)
    {
        if (Array.Find(text?.Split('\n') ?? [], IsOpen) is { } line)
        {
            map.Report(
                ProblemCode.OpenBold,
                key,
                $"Two stars make words bold, and two more end that; in {Quoted.Words(line.Trim())} one of the two is missing.",
                "Write `**` before the words and after them, on the same line.");
        }

        return text;
    }

    private static bool IsOpen(string line) => line.Split(Stars).Length % 2 == 0;
}
