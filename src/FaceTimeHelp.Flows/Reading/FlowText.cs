using System.Buffers;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

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

    /// <summary>The text as a parser may see it, character for character in the same place; null where it is too long.</summary>
    public static string? Clean(string text, ProblemList problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(ProblemCode.TooMuch, Place.Start, $"A flow may have {MaxLength} characters; this text has {text.Length}.", "Make several flows of it.");
            return null;
        }

        return text.AsSpan().ContainsAny(Suspicious) ? string.Join('\n', CleanLines(text, problems)) : text;
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
        if (!line.AsSpan().TrimStart(" \t").StartsWith('#') && !string.IsNullOrWhiteSpace(line))
            TellTab(line, number, problems);

        return string.Create(line.Length, (line, number, problems), static (clean, source) =>
        {
            for (var i = 0; i < clean.Length; i++)
                clean[i] = source.line[i] == '\t' || ForbiddenCharacters.TellAt(source.line, i, source.number, source.problems) ? ' ' : source.line[i];
        });
    }

    private static void TellTab(string line, int number, ProblemList problems)
    {
        var column = line.IndexOf('\t', StringComparison.Ordinal) + 1;
        if (column == 0)
            return;

        var indents = string.IsNullOrWhiteSpace(line[..column]);
        problems.Add(
            ProblemCode.Tab,
            new Place(number, column),
            indents ? "This line is indented with a tab, which YAML does not allow." : "There is a tab in this line, which looks like spaces and is none.",
            "Use spaces instead.");
    }
}
