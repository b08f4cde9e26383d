namespace FaceTimeHelp.Hearing;

/// <summary>A word without its ending: <c>saved</c>, <c>saving</c> and <c>saves</c> are one. What remains need not be a word.</summary>
internal static class Stem
{
    public static string Of(string word) =>
        WithoutDoubled(WithoutLast("e", 4, WithoutLast("ed", 5, WithoutLast("ing", 6, WithoutPlural(word)))));

    private static string WithoutPlural(string word) => word switch
    {
        [.. var root, 'i', 'e', 's' or 'd'] when root.Length > 1 => root + "y",
        [.., 's', 's'] => word,
        _ => WithoutLast("s", 4, word),
    };

    private static string WithoutLast(string ending, int fewestLetters, string word) =>
        word.Length >= fewestLetters && word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : word;

    /// <summary><c>stopp</c>, of stopping, is <c>stop</c>; but call and miss are whole.</summary>
    private static string WithoutDoubled(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's') ? word[..^1] : word;
}
