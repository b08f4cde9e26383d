using System.Globalization;
using System.Text;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>Words as people type them: two phrases are the same whatever their capitals, accents, spaces and punctuation.</summary>
public static class Phrase
{
    /// <summary>A key that equal phrases share; for instance <c>its grey</c> for <c>“It’s  Grey!”</c>.</summary>
    public static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            Append(bare, rune);
        return bare.ToString().TrimEnd();
    }

    /// <summary>Half a surrogate pair, and an accent that stands by itself, count for nothing.</summary>
    private static void Append(StringBuilder bare, Rune rune)
    {
        if (Tells(rune))
            bare.Append(Accents.Without(Rune.ToLowerInvariant(rune)).ToString());
        else if (Separates(rune) && bare is { Length: > 0 } && bare[^1] != ' ')
            bare.Append(' ');
    }

    private static bool Tells(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol && rune != Rune.ReplacementChar);

    private static bool Separates(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is '-' or '/' or '–' or '—';
}
