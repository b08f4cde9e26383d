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
    /// <summary>The form that a file's name asks for by its ending; without one it is Markdown.</summary>
    public static ReportFormat FormatFor(string? path) => FormatNamed(Path.GetExtension(path)?.TrimStart('.').ToLowerInvariant());

    public static ReportFormat FormatNamed(string? word) => word switch
    {
        "html" or "htm" => ReportFormat.Html,
        "json" => ReportFormat.Json,
        _ => ReportFormat.Markdown,
    };

    public static string Of(Report report, ReportFormat format, TimeProvider clock) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Of(new Outline(report, clock)),
        ReportFormat.Html => HtmlReport.Of(new Outline(report, clock)),
        ReportFormat.Json => ReportJson.Of(report),
        _ => throw new UnreachableException(),
    };
}
