using System.Diagnostics;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>A form that a report can have.</summary>
public enum ReportFormat
{
    Markdown,
    Html,
    Json,
}

/// <summary>Writes a report in one of its forms.</summary>
internal static class ReportText
{
    /// <summary>The form that a file's name asks for by its ending; null where it asks for none of them.</summary>
    public static ReportFormat? FormatFor(string path) => TryParse(Path.GetExtension(path).TrimStart('.').ToLowerInvariant());

    /// <summary>The form of this word; null where there is none.</summary>
    public static ReportFormat? TryParse(string word) =>
        Enum.GetValues<ReportFormat>().Cast<ReportFormat?>().FirstOrDefault(format => Ending(format!.Value) == word);

    /// <summary>How a file of this form ends; the command line calls it so too.</summary>
    public static string Ending(ReportFormat format) => format switch
    {
        ReportFormat.Markdown => "md",
        ReportFormat.Html => "html",
        ReportFormat.Json => "json",
        _ => throw new UnreachableException(),
    };

    public static string Of(Report report, ReportFormat format, TimeProvider clock) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Of(new Outline(report, clock)),
        ReportFormat.Html => HtmlReport.Of(new Outline(report, clock)),
        ReportFormat.Json => ReportJson.Of(report),
        _ => throw new UnreachableException(),
    };

    /// <summary>What every form for people says, to be read before it is written: without marks and signs that only a file needs.</summary>
    public static string ToRead(Report report, TimeProvider clock) => MarkdownReport.Words(new Outline(report, clock));
}
