using System.Globalization;

namespace FaceTimeHelp.Reports;

/// <summary>
/// A timeline as a picture: the case begins in the middle, so that a case of an hour is seen beside pictures of years. What was there
/// before is round, what has come since is a diamond: no meaning hangs on colour.
/// </summary>
internal static class TimelineSvg
{
    /// <summary>About as wide as a phone, so that the words are as large there as those around the picture.</summary>
    private const int Width = 320;
    private const int Margin = 16;
    private const int Middle = Width / 2;
    private const int Axis = 50;
    private const int Below = 84;

    public static string Of(Drawn drawn) =>
        $"""
        <svg viewBox="0 0 {Width} 96" role="img" aria-label="{HtmlReport.Escape(drawn.Words)}">
        <line x1="{Margin}" y1="{Axis}" x2="{Width - Margin}" y2="{Axis}" stroke="var(--line)" stroke-width="2"/>
        <line x1="{Middle}" y1="24" x2="{Middle}" y2="{Axis + 20}" stroke="var(--ink)" stroke-width="2"/>
        {Marks(drawn.Timeline)}
        <text x="{Middle}" y="16" text-anchor="middle" fill="var(--ink)">{drawn.Labels.Began}</text>
        {Ends(drawn.Labels)}
        </svg>
        """;

    /// <summary>Pictures that would cover each other are drawn once.</summary>
    private static string Marks(Timeline timeline) => string.Join('\n',
    [
        .. timeline.Older.Select(time => Place(timeline, time)).Distinct().Select(x => $"""<circle cx="{x}" cy="{Axis}" r="5" fill="var(--old)"/>"""),
        .. timeline.New.Select(time => Place(timeline, time)).Distinct().Select(x => $"""<path d="M{x} {Axis - 9}l9 9l-9 9l-9-9z" fill="var(--new)"/>"""),
    ]);

    private static string Ends(TimelineLabels labels)
    {
        var left = labels.First is { } first ? $"""<text x="{Margin}" y="{Below}" fill="var(--quiet)">{first}</text>""" + "\n" : "";
        return $"""{left}<text x="{Width - Margin}" y="{Below}" text-anchor="end" fill="var(--quiet)">{labels.Looked}</text>""";
    }

    /// <summary>In whole units from the left edge. Each half has a scale of its own.</summary>
    private static string Place(Timeline timeline, DateTimeOffset time)
    {
        var x = time < timeline.Began
            ? Margin + (Share(timeline.First, timeline.Began, time) * (Middle - Margin))
            : Middle + (Share(timeline.Began, timeline.Last, time) * (Width - Margin - Middle));
        return Math.Round(x).ToString(CultureInfo.InvariantCulture);
    }

    private static double Share(DateTimeOffset from, DateTimeOffset to, DateTimeOffset time) => to > from ? (time - from) / (to - from) : 0;
}
