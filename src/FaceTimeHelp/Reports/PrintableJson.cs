using System.Text.Json;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>Writes text from outside so that it is harmless to whoever prints it.</summary>
internal static class PrintableJson
{
    public static void WritePrintable(this Utf8JsonWriter json, string name, string? text, bool keepNewlines = false) =>
        json.WriteString(name, text is null ? null : Printable.From(text, keepNewlines));

    public static void WritePrintable(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.WriteTexts(name, texts.Select(text => Printable.From(text)));
}
