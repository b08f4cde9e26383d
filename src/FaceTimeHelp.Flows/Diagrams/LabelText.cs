using System.Collections.Immutable;
using System.Text;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>An author's words as short lines for a box or an arrow: without controls, and never longer than a glance.</summary>
internal static class LabelText
{
    /// <summary>In UTF-16 units.</summary>
    private const int MaxLength = 120;

    private const int Width = 36;

    public static ImmutableArray<string> Lines(string text) => [.. Wrapped(Short(text))];

    private static string Short(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= MaxLength)
                return plain.ToString().TrimEnd() + "…";
            plain.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>A word that is longer than a line has a line of its own.</summary>
    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= Width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            yield return line;
    }
}
