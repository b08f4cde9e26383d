using System.Globalization;
using System.Text.Json;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A report as the JSON that scripts rely on; times are UTC, ISO 8601.</summary>
internal static class ReportJson
{
    private const int Version = 1;

    public static string Of(Report report) => JsonText.Of(report, Write) + "\n";

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteNumber("version", Version);
        json.WriteTime("made", report.Made);
        WriteText(json, "program", ProgramVersion.Text);
        json.WriteBoolean("names_files", report.NamesFiles);
        json.WriteObject("case", report, WriteCase);
        json.WriteObject("flow", report.Flow, Write);
        json.WriteList("facts", report.Facts, Write);
        json.WriteList("path", report.Exchanges, Write);
        WriteTexts(json, "done", report.Fixes.Where(fix => fix.State == FixState.Done).Select(fix => fix.Title));
        WriteTexts(json, "left_out", report.Fixes.Where(fix => fix.State == FixState.Skipped).Select(fix => fix.Title));
        json.WriteList("looks", report.Looks, Write);
        WriteTimeline(json, report.Timeline);
        WriteTexts(json, "not_understood", report.NotUnderstood);
        json.WriteObject("end", report.Stand, Write);
    }

    private static void WriteCase(Utf8JsonWriter json, Report report)
    {
        WriteText(json, "id", report.Case.Value);
        json.WriteTime("began", report.Began);
        json.WriteTime("last_answer", report.LastTouched);
        WriteText(json, "begun_with", report.BegunWith);
        json.WriteBoolean("remote", report.IsRemote);
        json.WriteNumber("stores", report.Stores);
        WriteTexts(json, "places", report.Places);
        json.WriteNumber("unfitting_answers", report.Unfitting);
        json.WriteBoolean("cut_off", report.IsCutOff);
    }

    private static void Write(Utf8JsonWriter json, ReportedFlow flow)
    {
        WriteText(json, "name", flow.Name);
        WriteText(json, "title", flow.Title);
        WriteText(json, "hash", flow.Hash);
        WriteText(json, "reviewed", flow.Reviewed?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteBoolean("changed_since", flow.HasChanged);
        WriteText(json, "file", flow.File);
    }

    private static void Write(Utf8JsonWriter json, ReportedFact fact)
    {
        WriteText(json, "fact", fact.Fact);
        WriteText(json, "label", fact.Label);
        WriteText(json, "value", fact.Value);
    }

    private static void Write(Utf8JsonWriter json, ReportedExchange exchange)
    {
        json.WriteTime("at", exchange.At);
        WriteText(json, "did", exchange.Did);
        WriteText(json, "on", exchange.On?.Word);
        WriteText(json, "asked", exchange.Asked);
        WriteText(json, "said", exchange.Said);
    }

    private static void Write(Utf8JsonWriter json, ReportedLook look)
    {
        json.WriteTime("at", look.At);
        WriteText(json, "verdict", look.Verdict);
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
        WriteText(json, "kind", store.Kind);
        WriteText(json, "path", store.Path);
        json.WriteNumber("files", store.Files);
        json.WriteNumber("looked_at", store.LookedAt);
        json.WriteNumber("online_only", store.OnlineOnly);
    }

    private static void Write(Utf8JsonWriter json, SeenPicture picture)
    {
        json.WriteTime("taken", picture.Taken);
        WriteText(json, "device", picture.Device);
        WriteTexts(json, "evidence", picture.Evidence.Select(evidence => evidence.Word));
        WriteText(json, "where", picture.Where.Word);
        json.WriteBoolean("elsewhere", picture.IsElsewhere);
        WriteTexts(json, "files", picture.Files);
    }

    private static void Write(Utf8JsonWriter json, UnreadablePart part)
    {
        WriteText(json, "path", part.Path);
        WriteText(json, "reason", part.Reason);
        json.WriteBoolean("might_be_new", part.MightBeNew);
    }

    private static void WriteTimeline(Utf8JsonWriter json, Timeline? timeline)
    {
        if (timeline is null)
            json.WriteNull("timeline");
        else
            json.WriteObject("timeline", timeline, Write);
    }

    private static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteTime("began", timeline.Began);
        json.WriteTime("looked", timeline.Looked);
        json.WriteTimes("older", timeline.Older);
        json.WriteTimes("new", timeline.New);
    }

    private static void Write(Utf8JsonWriter json, ReportedStand stand)
    {
        WriteText(json, "outcome", stand.Outcome?.Word);
        WriteText(json, "title", stand.Title);
        WriteText(json, "text", stand.Text, keepNewlines: true);
        json.WriteBoolean("hands_over", stand.HandsOver);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text, bool keepNewlines = false) =>
        json.WriteString(name, text is null ? null : Printable.From(text, keepNewlines));

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.WriteTexts(name, texts.Select(text => Printable.From(text)));
}
