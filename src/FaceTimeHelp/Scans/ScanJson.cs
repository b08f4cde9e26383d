using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Scans;

/// <summary>A scan's result as the JSON that scripts rely on; times are UTC, ISO 8601.</summary>
internal static class ScanJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ScanReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, report);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, ScanReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("verdict", report.Verdict.Word);
        WriteList(json, "stores", report.Stores, Write);
        WriteList(json, "pictures", report.Pictures, Write);
        json.WriteNumber("elapsed_ms", (long)report.Elapsed.TotalMilliseconds);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoreReport store)
    {
        json.WriteString("path", store.Path);
        json.WriteString("kind", store.Kind);
        json.WriteNumber("files", store.Files);
        json.WriteNumber("looked_at", store.LookedAt);
        json.WriteString("schema", store.Schema);
        WriteList(json, "unreadable", store.Unreadable, Write);
        json.WriteNumber("online_only", store.OnlineOnly);
    }

    private static void Write(Utf8JsonWriter json, UnreadablePart part)
    {
        json.WriteString("path", part.Path);
        json.WriteString("reason", part.Reason);
    }

    private static void Write(Utf8JsonWriter json, Picture picture)
    {
        json.WriteString("id", picture.Id?.ToString());
        json.WriteString("certainty", picture.Certainty.Word);
        WriteWords(json, "evidence", picture.Evidence.Select(evidence => evidence.Word));
        json.WriteBoolean("complete", picture.Complete);
        json.WriteString("still", picture.Still?.Path);
        json.WriteString("movie", picture.Movie?.Path);
        WriteWords(json, "copies", picture.Copies.Select(copy => copy.Path));
        json.WriteString("where", picture.Where.Word);
        json.WriteBoolean("new", picture.IsNew);
        WriteTime(json, "taken", picture.Taken);
        WriteTime(json, "added", picture.Added);
        json.WriteString("device", picture.Device);
        json.WriteString("camera", picture.Camera?.Word);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        json.WriteString(name, time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
