namespace FaceTimeHelp.Text;

/// <summary>Turns a flow's Markdown into lines that are read aloud well: no marks, no glyphs. Fenced lines are kept as they are.</summary>
internal static class PlainText
{
    private const string Fence = "```\n";

    public static string Of(string markdown)
    {
        var parts = $"{Printable.From(markdown, keepNewlines: true)}\n".Split(Fence);
        return string.Concat(parts.Index().Select(part => part.Index % 2 == 0 ? Unmarked(part.Item) : part.Item)).TrimEnd();
    }

    private static string Unmarked(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
