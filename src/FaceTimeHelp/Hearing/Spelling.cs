using F23.StringSimilarity;

namespace FaceTimeHelp.Hearing;

/// <summary>Whether a word is another one, mistyped: a letter wrong, missing, too many, or two swapped.</summary>
internal static class Spelling
{
    private const int ShortestMistyped = 4;
    private const int LongestWithOneSlip = 7;

    /// <summary>In letters. The distance of two words costs the product of their lengths.</summary>
    private const int LongestWord = 40;

    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The word that was probably meant; null where none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words)
    {
        var nearest = words.Where(word => MayBe(typed, word))
            .Select(word => (Word: word, Slips: Distance.Distance(typed, word)))
            .DefaultIfEmpty()
            .MinBy(near => near.Slips);
        return nearest.Word is { } word && nearest.Slips <= MostSlips(typed, word) ? word : null;
    }

    /// <summary>
    /// Cheap to ask. In short words one other letter is another word too often: wish is no slip for with. And hardly anybody mistypes the
    /// first letter: rather is no slip for gather.
    /// </summary>
    private static bool MayBe(string typed, string word) =>
        Math.Min(typed.Length, word.Length) >= ShortestMistyped
        && Math.Max(typed.Length, word.Length) > ShortestMistyped
        && Math.Max(typed.Length, word.Length) <= LongestWord
        && Math.Abs(typed.Length - word.Length) <= MostSlips(typed, word)
        && typed[0] == word[0];

    private static int MostSlips(string typed, string word) => Math.Max(typed.Length, word.Length) > LongestWithOneSlip ? 2 : 1;
}
