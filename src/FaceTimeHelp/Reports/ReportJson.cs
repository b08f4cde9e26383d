using System.Globalization;
using System.Text.Json;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
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
        json.WritePrintable("program", ProgramVersion.Text);
        json.WriteBoolean("names_files", report.NamesFiles);
        json.WriteObject("case", report, WriteCase);
        json.WriteObject("flow", report.Flow, Write);
        json.WriteList("facts", report.Facts, Write);
        json.WriteList("path", report.Exchanges, Write);
        json.WritePrintable("done", report.Fixes.Where(fix => fix.State == FixState.Done).Select(fix => fix.Title));
        json.WritePrintable("left_out", report.Fixes.Where(fix => fix.State == FixState.Skipped).Select(fix => fix.Title));
        json.WriteList("fixes", report.Fixes, Write);
        LooksJson.Write(json, report);
        json.WritePrintable("not_understood", report.NotUnderstood);
        json.WriteObject("end", report.Stand, Write);
    }

    private static void WriteCase(Utf8JsonWriter json, Report report)
    {
        json.WritePrintable("id", report.Case.Value);
        json.WriteTime("began", report.Began);
        json.WriteTime("last_answer", report.LastTouched);
        json.WritePrintable("begun_with", report.BegunWith);
        json.WriteBoolean("remote", report.IsRemote);
        json.WriteNumber("stores", report.Stores);
        json.WritePrintable("places", report.Places);
        json.WriteNumber("unfitting_answers", report.Unfitting);
        json.WriteBoolean("cut_off", report.IsCutOff);
    }

    private static void Write(Utf8JsonWriter json, ReportedFlow flow)
    {
        json.WritePrintable("name", flow.Name);
        json.WritePrintable("title", flow.Title);
        json.WritePrintable("hash", flow.Hash);
        json.WritePrintable("reviewed", flow.Reviewed?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteBoolean("there", flow.IsThere);
        json.WriteBoolean("changed_since", flow.HasChanged);
        json.WritePrintable("file", flow.File);
    }

    private static void Write(Utf8JsonWriter json, ReportedFact fact)
    {
        json.WritePrintable("fact", fact.Fact);
        json.WritePrintable("label", fact.Label);
        json.WritePrintable("key", fact.Key);
        json.WritePrintable("value", fact.Value);
    }

    private static void Write(Utf8JsonWriter json, ReportedExchange exchange)
    {
        json.WriteTime("at", exchange.At);
        json.WritePrintable("did", exchange.Did);
        json.WritePrintable("on", exchange.On?.Word);
        json.WritePrintable("asked", exchange.Asked);
        json.WritePrintable("said", exchange.Said);
    }

    private static void Write(Utf8JsonWriter json, Fix fix)
    {
        json.WritePrintable("title", fix.Title);
        json.WritePrintable("state", fix.State.Word);
        json.WritePrintable("answer", fix.Answer);
    }

    private static void Write(Utf8JsonWriter json, ReportedStand stand)
    {
        json.WritePrintable("outcome", stand.Outcome?.Word);
        json.WritePrintable("title", stand.Title);
        json.WritePrintable("text", PlainText.Of(stand.Text), keepNewlines: true);
        json.WriteBoolean("hands_over", stand.HandsOver);
    }
}
