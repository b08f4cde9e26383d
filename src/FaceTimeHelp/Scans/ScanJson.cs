using System.Text.Json;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>A scan's result as the JSON that scripts rely on; times are UTC, ISO 8601.</summary>
internal static class ScanJson
{
    private const int Version = 1;

    public static string Of(ScanReport report) => JsonText.Of(report, Write);

    private static void Write(Utf8JsonWriter json, ScanReport report)
    {
        json.WriteNumber("version", Version);
        json.WriteString("verdict", report.Verdict.Word);
        json.WriteList("stores", report.Stores, Write);
        json.WriteList("pictures", report.Pictures, Write);
        json.WriteNumber("elapsed_ms", (long)report.Elapsed.TotalMilliseconds);
    }

    private static void Write(Utf8JsonWriter json, StoreReport store)
    {
        json.WriteString("path", store.Path);
        json.WriteString("kind", store.Kind);
        json.WriteNumber("files", store.Files);
        json.WriteNumber("looked_at", store.LookedAt);
        json.WriteString("schema", store.Schema);
        WriteNumber(json, "assets", store.Assets);
        json.WriteList("unreadable", store.Unreadable, Write);
        json.WriteNumber("online_only", store.OnlineOnly);
        json.WriteList("remarks", store.Remarks, Write);
    }

    private static void Write(Utf8JsonWriter json, UnreadablePart part)
    {
        json.WriteString("path", part.Path);
        json.WriteString("reason", part.Reason);
    }

    private static void Write(Utf8JsonWriter json, Remark remark)
    {
        json.WriteString("path", remark.Path);
        json.WriteString("text", remark.Text);
    }

    private static void Write(Utf8JsonWriter json, Picture picture)
    {
        json.WriteString("id", picture.Id?.ToString());
        json.WriteString("certainty", picture.Certainty.Word);
        json.WriteTexts("evidence", picture.Evidence.Select(evidence => evidence.Word));
        json.WriteBoolean("complete", picture.Complete);
        json.WriteString("still", PathOf(picture.Still));
        json.WriteString("movie", PathOf(picture.Movie));
        json.WriteTexts("copies", picture.Copies.Select(copy => copy.Path));
        json.WriteString("where", picture.Where.Word);
        json.WriteBoolean("new", picture.IsNew);
        json.WriteTime("taken", picture.Taken);
        json.WriteTime("added", picture.Added);
        json.WriteString("device", picture.Device);
        json.WriteString("camera", picture.Camera?.Word);
    }

    /// <summary>Null where there is no file to be found: one that is listed and still in iCloud has no path.</summary>
    private static string? PathOf(Candidate? file) => file is { IsHere: true } ? file.Path : null;

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
