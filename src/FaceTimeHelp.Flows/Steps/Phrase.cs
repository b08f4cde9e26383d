using System.Globalization;
using System.Text;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>Words as people type them: two phrases are the same whatever their capitals, accents, spaces and punctuation.</summary>
public static class Phrase
{
    /// <summary>What is the same for phrases that are the same; for instance <c>its grey</c> for <c>“It’s  Grey!”</c>.</summary>
    public static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var rune in (Ascii.IsValid(words) ? words : Whole(words).Normalize(NormalizationForm.FormKD)).EnumerateRunes())
            Append(bare, rune);
        return bare.ToString().TrimEnd();
    }

    /// <summary>Half a surrogate pair, which cannot be normalised, becomes a mark that counts for nothing.</summary>
    private static string Whole(string words) => string.Concat(words.EnumerateRunes());

    private static void Append(StringBuilder bare, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol)
            bare.Append(Rune.ToLowerInvariant(rune).ToString());
        else if (Separates(rune) && bare is { Length: > 0 } && bare[^1] != ' ')
            bare.Append(' ');
    }

    private static bool Separates(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is '-' or '/' or '–' or '—';
}
