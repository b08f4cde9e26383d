using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>The smallest part of a flow that can be left out: one fact, step or end, or else one of the flow's own keys.</summary>
/// <param name="Name">What it is called; null where that cannot be told.</param>
internal sealed partial record Block(int First, int Last, string? Name)
{
    /// <summary>How far the name of a fact, a step or an end is indented.</summary>
    private const int EntryIndentation = 2;

    /// <summary>The block in which a line stands.</summary>
    public static Block At(int line, SourceLines lines)
    {
        var first = Math.Clamp(line, 1, lines.Count);
        while (first > 1 && !IsStart(lines[first]))
            first--;
        if (first < line && IsSection(lines[first]))
            first++;

        return new Block(first, LastOf(first, lines), NameIn(lines[first]));
    }

    /// <summary>Whether the line is the name of a fact, a step or an end, or a key of the flow's own.</summary>
    public static bool IsStart(string line) =>
        line.Length > 0
            && SourceLines.Indentation(line) is 0 or EntryIndentation
            && line.AsSpan().TrimStart(' ') is [not ('#' or '-' or '}' or ']'), ..];

    private static int LastOf(int first, SourceLines lines)
    {
        var ownKey = SourceLines.Indentation(lines[first]) == 0;
        var last = first;
        while (last < lines.Count && !(IsStart(lines[last + 1]) && (!ownKey || SourceLines.Indentation(lines[last + 1]) == 0)))
            last++;
        return last;
    }

    private static string? NameIn(string line) => NamePattern().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>A key that holds facts, steps or ends: setting one of them aside leaves the others.</summary>
    private static bool IsSection(string line) => SectionPattern().IsMatch(line);

    [GeneratedRegex(@"^ *([\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^[\w-]+:\s*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SectionPattern();
}
