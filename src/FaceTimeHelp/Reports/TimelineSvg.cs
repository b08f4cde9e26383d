using System.Globalization;

namespace FaceTimeHelp.Reports;

/// <summary>
/// A timeline as a picture: the case begins in the middle, so that a case of an hour is seen beside pictures of years. What was there
/// before is round, what has come since is a diamond, a look is a short line: no meaning hangs on colour.
/// </summary>
internal static class TimelineSvg
{
    /// <summary>About as wide as a phone, so that the words are as large there as those around the picture.</summary>
    private const int Width = 320;
    private const int Height = 104;
    private const int Margin = 16;
    private const int Middle = Width / 2;
    private const int Axis = 46;

    /// <summary>The ends have a row each: together they would not fit into one.</summary>
    private const int LeftRow = 80;
    private const int RightRow = 97;

    public static string Of(Drawn drawn) =>
        $"""
        <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{HtmlReport.Escape(drawn.Words)}">
        <line x1="{Margin}" y1="{Axis}" x2="{Width - Margin}" y2="{Axis}" stroke="var(--line)" stroke-width="2"/>
        <line x1="{Middle}" y1="22" x2="{Middle}" y2="{Axis + 18}" stroke="var(--ink)" stroke-width="2"/>
        {string.Join('\n', Marks(drawn.Timeline))}
        {string.Join('\n', Labels(drawn.Labels))}
        </svg>
        """;

    /// <summary>What would cover itself is drawn once.</summary>
    private static IEnumerable<string> Marks(Timeline timeline) =>
    [
        .. Places(timeline, timeline.Looks).Select(x =>
            $"""<line x1="{x}" y1="{Axis - 7}" x2="{x}" y2="{Axis + 7}" stroke="var(--quiet)" stroke-width="1"/>"""),
        .. Places(timeline, timeline.Older).Select(x => $"""<circle cx="{x}" cy="{Axis}" r="5" fill="var(--old)"/>"""),
        .. Places(timeline, timeline.New).Select(x => $"""<path d="M{x} {Axis - 9}l9 9l-9 9l-9-9z" fill="var(--new)"/>"""),
    ];

    private static IEnumerable<string> Labels(TimelineLabels labels) =>
    [
        Label(Middle, 14, "middle", "ink", labels.Began),
        .. labels.First is { } first ? (string[])[Label(Margin, LeftRow, "start", "quiet", first)] : [],
        Label(Width - Margin, RightRow, "end", "quiet", labels.Last),
    ];

    private static string Label(int x, int y, string anchor, string ink, string words) =>
        $"""<text x="{x}" y="{y}" text-anchor="{anchor}" fill="var(--{ink})">{HtmlReport.Escape(words)}</text>""";

    private static IEnumerable<string> Places(Timeline timeline, IEnumerable<DateTimeOffset> times) =>
        times.Select(time => Place(timeline, time)).Distinct();

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
