using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>
/// Sets the Markdown that cards are written in: paragraphs, numbered and bulleted lists, bold, code, fenced lines and links.
/// Terminal.Gui's own view scrolls, colours and lays out by itself, and cannot be one part of a longer page.
/// </summary>
internal static partial class Markdown
{
    private const string Fence = "```";

    public static IEnumerable<Line> Lines(string markdown, int width) =>
        Blocks(markdown).SelectMany(block => block is null ? [Line.Empty] : block.Wrap(width));

    /// <summary>The paragraphs and list items in order; null where the writer left a line free.</summary>
    private static IEnumerable<Paragraph?> Blocks(string markdown)
    {
        Paragraph? open = null;
        var isFenced = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").Trim('\n').Split('\n'))
        {
            if (open is not null && !isFenced && Continues(line))
            {
                open = open with { Pieces = [.. open.Pieces, new Piece(" ", Ink.Plain), .. Inline(line.Trim())] };
                continue;
            }

            if (open is not null)
                yield return open;

            open = Open(line, ref isFenced);
            if (open is null && !IsFence(line))
                yield return null;
        }

        if (open is not null)
            yield return open;
    }

    /// <summary>
    /// What a line begins, if it begins anything. Fenced lines are kept as they are: what stands below each other belongs
    /// together.
    /// </summary>
    private static Paragraph? Open(string line, ref bool isFenced)
    {
        isFenced ^= IsFence(line);
        if (isFenced && !IsFence(line))
            return Paragraph.Of(line);

        return string.IsNullOrWhiteSpace(line) || IsFence(line) ? null : Begin(line);
    }

    private static bool IsFence(string line) => line.StartsWith(Fence, StringComparison.Ordinal);

    private static bool Continues(string line) =>
        !string.IsNullOrWhiteSpace(line) && !IsFence(line) && !Item.IsMatch(line) && !Heading.IsMatch(line);

    private static Paragraph Begin(string line)
    {
        if (Heading.Match(line) is { Success: true } heading)
            return Paragraph.Of(heading.Groups["text"].Value, Ink.Strong);

        return Item.Match(line) is { Success: true } item
            ? new Paragraph(Lead(item), Inline(item.Groups["text"].Value))
            : new Paragraph(new Piece("", Ink.Plain), Inline(line.Trim()));
    }

    private static Piece Lead(Match item)
    {
        var mark = item.Groups["mark"].Value;
        return new Piece($"{item.Groups["indent"].Value}{(char.IsDigit(mark[0]) ? mark : "-")} ", Ink.Mark);
    }

    private static ImmutableArray<Piece> Inline(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = 0;
        foreach (Match span in Span.Matches(text))
        {
            pieces.Add(new Piece(text[at..span.Index], Ink.Plain));
            pieces.Add(Spanned(span));
            at = span.Index + span.Length;
        }

        pieces.Add(new Piece(text[at..], Ink.Plain));
        return pieces.ToImmutable();
    }

    private static Piece Spanned(Match span) =>
        span.Groups["url"].Success
            ? new Piece($"{span.Groups["text"].Value} ({span.Groups["url"].Value})", Ink.Plain)
            : new Piece(span.Groups["strong"].Value + span.Groups["code"].Value, Ink.Strong);

    [GeneratedRegex(@"^(?<indent>\s*)(?<mark>\d+[.)]|[-*+])\s+(?<text>.*)$")]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*)$")]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)")]
    private static partial Regex Span { get; }
}
