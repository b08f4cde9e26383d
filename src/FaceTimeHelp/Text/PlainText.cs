using System.Text.RegularExpressions;

namespace FaceTimeHelp.Text;

/// <summary>Turns a flow's Markdown into lines that are read aloud well: no marks, no glyphs. Fenced lines are kept as they are.</summary>
internal static partial class PlainText
{
    private const string Fence = "```";

    public static string Of(string markdown) =>
        string.Join('\n', Lines(Printable.From(markdown, keepNewlines: true).Split('\n'))).TrimEnd();

    private static IEnumerable<string> Lines(IEnumerable<string> markdown)
    {
        var isFenced = false;
        foreach (var line in markdown)
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                isFenced = !isFenced;
            else
                yield return isFenced ? line : Unmarked(line);
        }
    }

    private static string Unmarked(string line) => Span.Replace(HeadingMark.Replace(line, ""), Words);

    /// <summary>Where a link leads stands behind its words.</summary>
    private static string Words(Match span) => span.Groups["url"] is { Success: true } url
        ? $"{span.Groups["text"]} ({url})"
        : $"{span.Groups["strong"]}{span.Groups["code"]}";

    [GeneratedRegex(@"^#{1,6}\s+")]
    private static partial Regex HeadingMark { get; }

    [GeneratedRegex(@"\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)")]
    private static partial Regex Span { get; }
}
