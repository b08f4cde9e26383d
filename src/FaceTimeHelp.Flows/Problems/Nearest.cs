using F23.StringSimilarity;

namespace FaceTimeHelp.Flows.Problems;

/// <summary>
/// Finds the word that was probably meant. It gives up after some hundred thousand comparisons, so that a file with thousands of wrong
/// names stays cheap to check.
/// </summary>
public sealed class Nearest
{
    /// <summary>In letters. The distance of two words costs the product of their lengths.</summary>
    private const int LongestName = 64;

    private static readonly OptimalStringAlignment Distance = new();

    private int comparisonsLeft = 300_000;

    /// <summary>The nearest of the valid words, or null where none is near: at most a third of its letters differ.</summary>
    public string? To(string written, IEnumerable<string> valid)
    {
        if (written.Length > LongestName || comparisonsLeft <= 0)
            return null;

        var near = valid.Select(word => (Word: word, Distance: DistanceOf(written, word))).DefaultIfEmpty().MinBy(pair => pair.Distance);
        return near.Word is { } word && near.Distance <= Math.Max(1, word.Length / 3) ? word : null;
    }

    public string? Suggestion(string written, IEnumerable<string> valid) => Suggestion(To(written, valid));

    /// <summary>The word as a suggestion, or null.</summary>
    public static string? Suggestion(string? word) => word is null ? null : $"Did you mean `{word}`?";

    private double DistanceOf(string written, string word) =>
        word.Length <= LongestName && comparisonsLeft-- > 0
            ? Distance.Distance(written.ToLowerInvariant(), word.ToLowerInvariant())
            : double.PositiveInfinity;
}
