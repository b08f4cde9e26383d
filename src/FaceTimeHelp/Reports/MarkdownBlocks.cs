using System.Text.RegularExpressions;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A flow's Markdown as blocks: paragraphs and lists remain, marks and numbers go.</summary>
internal static partial class MarkdownBlocks
{
    public static IEnumerable<Block> Of(string markdown) =>
        PlainText.Of(markdown.ReplaceLineEndings("\n")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).SelectMany(OfParagraph);

    private static IEnumerable<Block> OfParagraph(string text)
    {
        var parts = Item().Split(text.Trim()).Select(OneLine).ToList();
        if (parts[0].Length > 0)
            yield return new Sentences(parts[0]);
        if (parts.Count > 1)
            yield return Items.Of(parts.Skip(1));
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^\s*(?:[0-9]{1,9}[.)]|[-*+])[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Item();
}
