using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;
using Terminal.Gui.Text;

namespace FaceTimeHelp.Tui.Typesetting;

/// <summary>
/// Typesets how far a look or a wait has come, the most important first: small screens have no room for the lowest lines.
/// </summary>
internal static class LookLines
{
    /// <summary>From here on a time left is told in minutes.</summary>
    private static readonly TimeSpan FewSeconds = TimeSpan.FromSeconds(90);

    public static IReadOnlyList<Line> Of(LookProgress? progress, int width) => progress switch
    {
        null => [Line.Of("Starting …")],
        LookProgress.Looking(var scan) =>
        [
            .. Paragraph.Of(Count(scan)).Wrap(width),
            Found(scan, width),
            HowFar(scan, width),
            Line.Of(EndOf(scan.Store, width), Ink.Quiet),
        ],
        LookProgress.Waiting wait =>
        [
            .. Paragraph.Of($"Up to {Duration.InWords(wait.Left)} more.").Wrap(width),
            .. Paragraph.Of(wait.News, Ink.Strong).Wrap(width),
            .. Watched(wait.Stores, width),
            .. HowFar(wait, width),
        ],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Line> Watched(ImmutableArray<string> stores, int width)
    {
        if (stores.IsEmpty)
            yield break;

        var (before, after) = ("Watching ", stores.Length > 1 ? $" and {Number(stores.Length - 1)} more" : "");
        yield return Line.Of(before + EndOf(stores[0], width - before.Length - after.Length) + after, Ink.Quiet);
    }

    /// <summary>The end of a path says more than its beginning.</summary>
    private static string EndOf(string path, int width)
    {
        if (path.GetColumns() <= width)
            return path;

        List<string> graphemes = [.. Graphemes.Of(path)];
        var (start, used) = (graphemes.Count, 1);
        while (start > 0 && used + graphemes[start - 1].GetColumns() <= width)
            used += graphemes[--start].GetColumns();

        return "…" + string.Concat(graphemes[start..]);
    }

    private static string Count(ScanProgress progress)
    {
        var count = progress.Expected is { } expected && expected >= progress.LookedAt
            ? $"{Number(progress.LookedAt)} of about {Files(expected)}"
            : Files(progress.LookedAt);
        return PerSecond(progress) is >= 1 and var rate ? $"{count}, {Number((int)rate)} a second" : count;
    }

    /// <summary>How many were found so far, and the name of the last one if there is room for it.</summary>
    private static Line Found(ScanProgress progress, int width)
    {
        if (progress.Found == 0)
            return Line.Of("No FaceTime picture found so far.");

        var count = progress.Found == 1 ? "1 FaceTime picture found" : $"{Number(progress.Found)} FaceTime pictures found";
        var words = progress.Last is { } last && width - count.Length > 12
            ? $"{count}: {EndOf(Printable.From(last.RelativePath), width - count.Length - 2)}"
            : $"{count} so far.";
        return Line.Of(words, Ink.Strong);
    }

    /// <summary>A bar with the time left if it is known how much there is to look at; else how long it has taken so far.</summary>
    private static Line HowFar(ScanProgress progress, int width)
    {
        if (progress.Expected is not { } expected || expected <= progress.LookedAt)
            return Line.Of($"{Duration.InWords(progress.Elapsed)} so far", Ink.Quiet);

        var left = expected - progress.LookedAt;
        var words = PerSecond(progress) is > 0 and var rate ? $" {Rounded(TimeSpan.FromSeconds(left / rate))} left" : "";
        return Bar((double)progress.LookedAt / expected, words, width);
    }

    private static IEnumerable<Line> HowFar(LookProgress.Waiting wait, int width)
    {
        if (wait.Longest > TimeSpan.Zero)
            yield return Bar(1 - (wait.Left / wait.Longest), "", width);
    }

    private static Line Bar(double done, string words, int width)
    {
        var room = Math.Max(0, width - words.Length);
        var filled = (int)(room * Math.Clamp(done, 0, 1));
        return new Line(
        [
            new Piece(new string('━', filled), Ink.Mark),
            new Piece(new string('─', room - filled), Ink.Quiet),
            new Piece(words, Ink.Plain),
        ]);
    }

    private static double? PerSecond(ScanProgress progress) =>
        progress.Elapsed > TimeSpan.Zero ? progress.LookedAt / progress.Elapsed.TotalSeconds : null;

    private static string Rounded(TimeSpan time) => Duration.InWords(
        time < FewSeconds ? TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds)) : TimeSpan.FromMinutes(Math.Ceiling(time.TotalMinutes)));

    private static string Files(int count) => count == 1 ? "1 file" : $"{Number(count)} files";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
