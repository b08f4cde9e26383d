namespace FaceTimeHelp.Flows.Problems;

/// <summary>Quotes an author's words in a message: on one line, and never longer than a screen's.</summary>
internal static class Quoted
{
    /// <summary>In UTF-16 units.</summary>
    private const int MaxLength = 48;

    public static string Words(string text)
    {
        var start = text.Length > MaxLength ? $"{text.AsSpan(0, MaxLength)}…" : text;
        return $"`{start.ReplaceLineEndings(" ").Trim()}`";
    }

    public static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Words));
}
