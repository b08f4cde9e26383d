using System.Diagnostics;
using System.Globalization;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>Sets how far a look or a wait has come, most important first: the lowest lines have no room on a small screen.</summary>
internal static class LookLines
{
    public static IReadOnlyList<Line> Of(LookProgress? progress, int width) => progress switch
    {
        null => [Line.Of("Beginning to look …")],
        LookProgress.Looking(var scan) => [.. Paragraph.Of(Count(scan)).Wrap(width), Found(scan), Store(scan, width), Bar(scan, width)],
        LookProgress.Waiting(var left, var news) => [.. Paragraph.Of($"At most {Duration.InWords(left)} more.").Wrap(width), .. Paragraph.Of(news, Ink.Strong).Wrap(width)],
        _ => throw new UnreachableException(),
    };

    /// <summary>The end of a path says more than its beginning.</summary>
    private static Line Store(ScanProgress progress, int width) =>
        Line.Of(progress.Store.Length <= width ? progress.Store : "…" + progress.Store[^(width - 1)..], Ink.Quiet);

    private static Line Bar(ScanProgress progress, int width)
    {
        if (progress.Expected is not > 0)
            return Line.Empty;

        var done = (int)Math.Min(width, (long)width * progress.LookedAt / progress.Expected.Value);
        return new Line([new Piece(new string('━', done), Ink.Mark), new Piece(new string('─', width - done), Ink.Quiet)]);
    }

    private static string Count(ScanProgress progress)
    {
        var count = progress.Expected is { } expected && expected >= progress.LookedAt
            ? $"{Number(progress.LookedAt)} of about {Number(expected)} files"
            : $"{Number(progress.LookedAt)} files";
        return string.Join(", ", new[] { count, Rate(progress), Left(progress) }.OfType<string>());
    }

    private static string? Rate(ScanProgress progress) =>
        PerSecond(progress) is >= 1 and var rate ? $"{Number((int)rate)} a second" : null;

    private static string? Left(ScanProgress progress)
    {
        var rest = (progress.Expected ?? 0) - progress.LookedAt;
        return rest > 0 && PerSecond(progress) is > 0 and var rate ? $"{Time(TimeSpan.FromSeconds(rest / rate))} left" : null;
    }

    private static Line Found(ScanProgress progress) => progress.Found switch
    {
        0 => Line.Of("No FaceTime picture found so far."),
        1 => Line.Of("1 FaceTime picture found so far.", Ink.Strong),
        var found => Line.Of($"{Number(found)} FaceTime pictures found so far.", Ink.Strong),
    };

    private static double? PerSecond(ScanProgress progress) =>
        progress.Elapsed > TimeSpan.Zero ? progress.LookedAt / progress.Elapsed.TotalSeconds : null;

    private static string Time(TimeSpan time) =>
        time.TotalSeconds < 90 ? $"{Math.Ceiling(time.TotalSeconds)} s" : $"{Math.Ceiling(time.TotalMinutes)} min";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
