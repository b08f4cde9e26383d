using System.Collections.Immutable;
using System.Globalization;

namespace FaceTimeHelp.Sending;

/// <summary>Splits a text into as few QR codes as possible, at spaces; only the spaces at a split are dropped.</summary>
internal static class CodeSeries
{
    /// <param name="text">What they hold together.</param>
    /// <param name="side">How many modules each may be wide and high at most, its border included; the smallest code has 29.</param>
    public static IEnumerable<QrCode> Of(string text, int side)
    {
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            var part = Beginning(rest, side);
            yield return QrCode.Of(part)!;
            rest = rest[part.Length..].TrimStart();
        }
    }

    /// <summary>As many words as fit; of a word that is too long as many letters, and of such a letter as many code points.</summary>
    private static string Beginning(string text, int side)
    {
        var words = LongestThatFits(text, [.. EndsOfWords(text)], side);
        if (words.Length > 0)
            return words;

        var letters = LongestThatFits(text, [.. EndsOfLetters(text)], side);
        return letters.Length > 0 ? letters : LongestThatFits(text, [.. EndsOfCodePoints(text)], side);
    }

    private static IEnumerable<int> EndsOfWords(string text) =>
        Enumerable.Range(1, text.Length)
            .Where(end => end == text.Length || (char.IsWhiteSpace(text[end]) && !char.IsWhiteSpace(text[end - 1])));

    private static IEnumerable<int> EndsOfLetters(string text) => StringInfo.ParseCombiningCharacters(text).Skip(1).Append(text.Length);

    private static IEnumerable<int> EndsOfCodePoints(string text) =>
        Enumerable.Range(1, text.Length).Where(end => end == text.Length || !char.IsSurrogatePair(text[end - 1], text[end]));

    private static string LongestThatFits(string text, ImmutableArray<int> ends, int side)
    {
        var (fitting, tooMany) = (0, ends.Length + 1);
        while (tooMany - fitting > 1)
        {
            var half = (fitting + tooMany) / 2;
            if (QrCode.Of(text[..ends[half - 1]]) is { } code && code.Side <= side)
                fitting = half;
            else
                tooMany = half;
        }

        return fitting == 0 ? "" : text[..ends[fitting - 1]];
    }
}
