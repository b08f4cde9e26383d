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
    public static string Of(Report report, ReportFormat format, TimeProvider clock) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Of(new Outline(report, clock)),
        ReportFormat.Html => HtmlReport.Of(new Outline(report, clock), clock),
        ReportFormat.Json => ReportJson.Of(report),
        _ => throw new UnreachableException(),
    };
}
