namespace FaceTimeHelp.Flows.Problems;

/// <summary>Quotes an author's words in a message: on one line, and never longer than a screen's.</summary>
internal static class Quoted
{
    /// <summary>In UTF-16 units.</summary>
    private const int MaxLength = 48;

    public static string Words(string text)
    {
        var start = text.Length > MaxLength ? $"{text.AsSpan(0, WholeLetters(text, MaxLength))}…" : text;
        return $"`{start.ReplaceLineEndings(" ").Trim()}`";
    }

    /// <summary>The length without half of a letter that takes two units.</summary>
    private static int WholeLetters(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Words));
}
