using System.Globalization;
using System.Text;

namespace FaceTimeHelp.Text;

/// <summary>Makes text from outside harmless to a terminal.</summary>
public static class Printable
{
    private const char Visible = '\uFFFD';

    /// <summary>
    /// Puts a visible mark in place of every character that would steer the terminal or turn the line round:
    /// controls, bidirectional overrides and isolates, line separators, lone surrogates. A tab becomes a space.
    /// </summary>
    public static string From(string text, bool keepNewlines = false)
    {
        if (text.All(character => character is >= ' ' and <= '~'))
            return text;

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(printable, rune, keepNewlines);

        return printable.ToString();
    }

    private static void Append(StringBuilder printable, Rune rune, bool keepNewlines)
    {
        if (rune.Value == '\t')
            printable.Append(' ');
        else if (rune.Value == '\n' && keepNewlines)
            printable.Append('\n');
        else if (Steers(rune))
            printable.Append(Visible);
        else
            printable.Append(rune.ToString());
    }

    private static bool Steers(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
