using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Turns a card's Markdown into lines that are read aloud well: no marks, no glyphs.</summary>
internal static class PlainText
{
    public static string Of(string markdown) =>
        Printable.From(markdown, keepNewlines: true).Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).TrimEnd();
}
