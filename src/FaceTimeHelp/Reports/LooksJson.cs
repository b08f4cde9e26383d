using System.Text.Json;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>The part of a report's JSON that tells of photo stores.</summary>
internal static class LooksJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        WriteOrNull(json, "at_start", report.AtStart, Write);
        json.WriteList("looks", report.Looks, Write);
        WriteOrNull(json, "timeline", report.Timeline, Write);
    }

    private static void WriteOrNull<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteObject(name, value, write);
    }

    private static void Write(Utf8JsonWriter json, BaselineSummary summary)
    {
        json.WriteNumber("face_time", summary.FaceTime);
        json.WriteTime("newest", summary.Newest);
        json.WritePrintable("device", summary.Device);
        json.WriteNumber("hidden", summary.Hidden);
        json.WriteNumber("recently_deleted", summary.RecentlyDeleted);
        json.WriteNumber("elsewhere", summary.Elsewhere);
        json.WriteNumber("unseen", summary.Unseen);
    }

    private static void Write(Utf8JsonWriter json, ReportedLook look)
    {
        json.WriteTime("at", look.At);
        json.WritePrintable("verdict", look.Verdict);
        json.WriteBoolean("kept", look.Seen is not null);
        if (look.Seen is { } seen)
            Write(json, seen);
    }

    private static void Write(Utf8JsonWriter json, Seen seen)
    {
        json.WriteList("stores", seen.Stores, Write);
        json.WriteList("new", seen.New, Write);
        json.WriteTimes("older", seen.Older);
        json.WriteNumber("unreadable_count", seen.UnreadCount);
        json.WriteList("unreadable", seen.Unread, Write);
    }

    private static void Write(Utf8JsonWriter json, SeenStore store)
    {
        json.WritePrintable("kind", store.Kind);
        json.WritePrintable("path", store.Path);
        json.WriteNumber("files", store.Files);
        json.WriteNumber("looked_at", store.LookedAt);
        json.WriteNumber("online_only", store.OnlineOnly);
    }

    private static void Write(Utf8JsonWriter json, SeenPicture picture)
    {
        json.WriteTime("taken", picture.Taken);
        json.WritePrintable("device", picture.Device);
        json.WritePrintable("evidence", picture.Evidence.Select(evidence => evidence.Word));
        json.WritePrintable("where", picture.Where.Word);
        json.WriteBoolean("elsewhere", picture.IsElsewhere);
        json.WritePrintable("files", picture.Files);
    }

    private static void Write(Utf8JsonWriter json, UnreadablePart part)
    {
        json.WritePrintable("path", part.Path);
        json.WritePrintable("reason", part.Reason);
        json.WriteBoolean("might_be_new", part.MightBeNew);
    }

    private static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteTime("began", timeline.Began);
        json.WriteTime("looked", timeline.Looked);
        json.WriteTimes("older", timeline.Older);
        json.WriteTimes("new", timeline.New);
        json.WriteTimes("looks", timeline.Looks);
    }
}
