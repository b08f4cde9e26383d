using System.Text.RegularExpressions;

namespace FaceTimeHelp.Flows.Reading.Recovery;

/// <summary>
/// What one line of YAML looks like on its own: how far it is indented, whether it is an item, its key and what follows it.
/// </summary>
/// <param name="KeyIndentation">How far the key is indented, after any dashes.</param>
/// <param name="Key">The word before the colon; null where the line has none.</param>
internal sealed partial record OutlineLine(int Number, int Indentation, int KeyIndentation, string? Key, string Value)
{
    public bool IsItem => KeyIndentation > Indentation;

    /// <summary>Whether what belongs to the key stands on the lines below.</summary>
    public bool Opens => Value.Length == 0;

    /// <summary>Whether a text follows, line for line as it is written.</summary>
    public bool OpensText => IsBlockText(Value);

    public OutlineLine MovedBy(int spaces) => this with { Indentation = Indentation + spaces, KeyIndentation = KeyIndentation + spaces };

    /// <summary>Whether a value announces a text on the lines below.</summary>
    public static bool IsBlockText(string value) => BlockTextPattern().IsMatch(value);

    /// <summary>The line's outline, or null where it is empty or a comment.</summary>
    public static OutlineLine? Of(string line, int number)
    {
        var match = LinePattern().Match(line.TrimEnd());
        var rest = match.Groups["rest"].Value;
        if (rest.Length == 0 && match.Groups["dashes"].Length == 0 || rest.StartsWith('#'))
            return null;

        var indentation = match.Groups["indentation"].Length;
        var keyed = KeyPattern().Match(rest);
        var value = keyed.Success ? keyed.Groups["value"].Value : rest;
        return new OutlineLine(
            number,
            indentation,
            indentation + match.Groups["dashes"].Length,
            keyed.Success ? keyed.Groups["key"].Value : null,
            value.StartsWith('#') ? "" : value);
    }

    [GeneratedRegex(@"^(?<indentation> *)(?<dashes>(?:- +|-$)*)(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"^(?<key>[\w-]+|""[^""]*""|'[^']*') *:(?: +(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"^[|>][-+0-9]*\s*(#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockTextPattern();
}

/// <summary>The lines of a stretch of YAML that have an outline.</summary>
internal static class Outline
{
    public static List<OutlineLine> Of(SourceLines lines, int first, int last) =>
    [
        .. Enumerable.Range(first, Math.Max(0, last - first + 1))
            .Select(number => OutlineLine.Of(lines[number], number))
            .OfType<OutlineLine>(),
    ];

    /// <summary>
    /// Without the lines of texts that are written below their keys: those that are indented at least as far as the first of them.
    /// </summary>
    public static IEnumerable<OutlineLine> WithoutTexts(IEnumerable<OutlineLine> all)
    {
        var owner = -1;
        var text = int.MaxValue;
        foreach (var line in all)
        {
            if (owner >= 0 && line.Indentation > owner)
                text = line.Indentation;
            owner = -1;
            if (line.Indentation >= text)
                continue;

            text = int.MaxValue;
            if (line.OpensText)
                owner = line.Key is null ? line.Indentation : line.KeyIndentation;
            yield return line;
        }
    }
}
