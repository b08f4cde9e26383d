using F23.StringSimilarity;

namespace FaceTimeHelp.Flows.Problems;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The nearest of the valid words, or null where none is near: at most a third of its letters differ.</summary>
    public static string? To(string written, IEnumerable<string> valid) =>
        valid
            .Select(word => (Word: word, Distance: Distance.Distance(written.ToLowerInvariant(), word)))
            .Where(near => near.Distance <= Math.Max(1, near.Word.Length / 3))
            .OrderBy(near => near.Distance)
            .Select(near => near.Word)
            .FirstOrDefault();

    /// <summary>"Did you mean …?" as a suggestion, or null.</summary>
    public static string? Suggestion(string written, IEnumerable<string> valid) =>
        To(written, valid) is { } word ? $"Did you mean `{word}`?" : null;
}
