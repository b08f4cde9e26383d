using System.Buffers;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Recovery;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>
/// What is looked at in a text before a YAML parser may see it. What does not belong is told, and spaces stand in for it, so that
/// the rest keeps its places.
/// </summary>
internal static class FlowText
{
    /// <summary>In characters; a flow of 10,000 steps needs about a quarter of it.</summary>
    private const int MaxLength = 16 * 1024 * 1024;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(['\t', .. ForbiddenCharacters.All]);

    /// <summary>The lines as a parser may see them, character for character in the same place; null where they are too long.</summary>
    public static SourceLines? Clean(string text, ProblemList problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(
                ProblemCode.TooMuch,
                Place.Start,
                $"A flow may have {MaxLength} characters; this text has {text.Length}.",
                "Make several flows of it.");
            return null;
        }

        if (!text.AsSpan().ContainsAny(Suspicious))
            return new SourceLines(text);

        var clean = new SourceLines(string.Join('\n', CleanLines(text, problems)));
        SetAsideIndentedWithTabs(text, clean);
        return clean;
    }

    /// <summary>How wide a tab is meant to be is unknown, so the block with this line is set aside.</summary>
    private static void SetAsideIndentedWithTabs(string text, SourceLines clean)
    {
        var number = 0;
        foreach (var line in SourceLines.Split(text))
        {
            number++;
            if (ColumnOfTab(line) is > 0 and var column && string.IsNullOrWhiteSpace(line[..column]))
                clean.SetAside(Block.At(number, clean));
        }
    }

    private static IEnumerable<string> CleanLines(string text, ProblemList problems)
    {
        var number = 0;
        foreach (var line in SourceLines.Split(text))
        {
            number++;
            yield return line.AsSpan().ContainsAny(Suspicious) ? Clean(line, number, problems) : line;
        }
    }

    private static string Clean(string line, int number, ProblemList problems)
    {
        TellTab(line, number, problems);
        return string.Create(line.Length, (line, number, problems), static (clean, source) =>
        {
            for (var i = 0; i < clean.Length; i++)
            {
                clean[i] = source.line[i] == '\t' || ForbiddenCharacters.TellAt(source.line, i, source.number, source.problems)
                    ? ' '
                    : source.line[i];
            }
        });
    }

    /// <summary>
    /// Where the first tab stands; 0 where there is none, or none that matters: in a comment, or in a line without words.
    /// </summary>
    private static int ColumnOfTab(string line) =>
        line.AsSpan().TrimStart(" \t") is [] or ['#', ..] || string.IsNullOrWhiteSpace(line)
            ? 0
            : line.IndexOf('\t', StringComparison.Ordinal) + 1;

    private static void TellTab(string line, int number, ProblemList problems)
    {
        var column = ColumnOfTab(line);
        if (column == 0)
            return;

        var indents = string.IsNullOrWhiteSpace(line[..column]);
        problems.Add(
            ProblemCode.Tab,
            new Place(number, column),
            indents
                ? "This line is indented with a tab, which YAML does not allow."
                : "This line contains a tab, which looks like spaces but is not.",
            "Use spaces instead.");
    }
}
