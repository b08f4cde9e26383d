using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Proof;

/// <summary>Says in whole sentences what a scan found: first what it comes to, then each new picture, then what could not be read.</summary>
public static class ReportSentences
{
    private const int Shown = 3;

    public static ImmutableArray<string> Of(ScanReport report, TimeProvider clock)
    {
        var fresh = report.Pictures.Where(picture => picture.IsNew && picture.Certainty == Certainty.Confirmed && IsOf(report.Verdict, picture)).OrderByDescending(picture => picture.Taken).ToList();
        return [Headline(report, fresh, clock), .. fresh.Take(Shown).Select(Describe), .. More(fresh.Count), .. Unreadable(report), .. Online(report)];
    }

    /// <summary>Whether the verdict speaks of this picture: what has appeared is not told together with what is hidden.</summary>
    private static bool IsOf(Verdict verdict, Picture picture) => verdict switch
    {
        Verdict.OtherLibrary => picture.IsElsewhere,
        Verdict.InICloud => picture is { IsElsewhere: false, Where: Whereabouts.ICloud },
        Verdict.Hidden => picture is { IsElsewhere: false, Where: Whereabouts.Hidden },
        Verdict.RecentlyDeleted => picture is { IsElsewhere: false, Where: Whereabouts.RecentlyDeleted },
        _ => picture is { IsElsewhere: false, Where: Whereabouts.Library },
    };

    private static string Headline(ScanReport report, List<Picture> fresh, TimeProvider clock) => report.Verdict switch
    {
        Verdict.Appeared when !report.ComparesWithBefore => $"{Count(fresh.Count, "FaceTime picture is", "FaceTime pictures are")} there. The newest: {Details(fresh[0], clock)}.",
        Verdict.Appeared when fresh.Count == 1 => $"One new FaceTime picture arrived: {Details(fresh[0], clock)}, complete.",
        Verdict.Appeared => $"{fresh.Count} new FaceTime pictures arrived. The newest: {Details(fresh[0], clock)}.",
        Verdict.AppearedWithoutMovie => $"{(report.ComparesWithBefore ? "A new FaceTime picture arrived" : "A FaceTime picture is there")} without its movie: {Details(fresh[0], clock)}. It is safe, but it does not move.",
        Verdict.AppearedWithoutStill => $"Only the movie of a {(report.ComparesWithBefore ? "new FaceTime picture arrived" : "FaceTime picture is there")}: {Details(fresh[0], clock)}. The picture itself is not there.",
        Verdict.OnlyOlder => $"Nothing new has arrived. {Count(report.Pictures.Count(picture => picture.Certainty == Certainty.Confirmed), "older FaceTime picture is", "older FaceTime pictures are")} there, so it has worked before.",
        Verdict.Maybe when Probable(report) is { } picture => $"A {New(report)}Live Photo is probably FaceTime's: {Details(picture, clock)}. The library says so, but nothing in the picture itself proves it.{Place(picture)}",
        Verdict.Maybe => "A new Live Photo arrived, but nothing in it proves that it was made in FaceTime.",
        Verdict.Hidden => $"The {New(report)}FaceTime picture is there, but it is in the Hidden album.",
        Verdict.RecentlyDeleted => $"The {New(report)}FaceTime picture is there, but it is in Recently Deleted.",
        Verdict.OtherLibrary => $"The {New(report)}FaceTime picture is there, but in another photo library than the one in use.",
        Verdict.InICloud => $"The {New(report)}FaceTime picture is listed, but its file is still in iCloud.",
        Verdict.Nothing when LookedAt(report) == 0 && OnlineOnly(report) is > 0 and var count => $"None of the {count:N0} pictures and movies that are listed is FaceTime's. Not one of them is on this computer: all are still in iCloud.",
        Verdict.Nothing when LookedAt(report) == 0 => "No FaceTime picture is there. I found no pictures or movies at all.",
        Verdict.Nothing => $"No FaceTime picture is there. I looked at {Count(LookedAt(report), "picture or movie", "pictures and movies")}.",
        Verdict.Unreadable when Blocking(report).Count == 0 => $"I cannot say whether the picture is there: {Count(InTheDark(report), "picture is", "pictures are")} not on this computer.",
        Verdict.Unreadable => $"I cannot say whether the picture is there: {Count(Blocking(report).Count, "file or folder", "files or folders")} could not be read.",
        _ => throw new UnreachableException(),
    };

    private static string Place(Picture picture) => picture switch
    {
        { IsElsewhere: true } => " It is in another photo library than the one in use.",
        { Where: Whereabouts.Hidden } => " It is in the Hidden album.",
        { Where: Whereabouts.RecentlyDeleted } => " It is in Recently Deleted.",
        { Where: Whereabouts.ICloud } => " Its file is still in iCloud.",
        { Where: Whereabouts.Library } => "",
        _ => throw new UnreachableException(),
    };

    private static Picture? Probable(ScanReport report) =>
        report.Pictures.Where(picture => picture is { IsNew: true, Certainty: Certainty.Probable }).MaxBy(picture => picture.Taken);

    private static string New(ScanReport report) => report.ComparesWithBefore ? "new " : "";

    private static string Details(Picture picture, TimeProvider clock) =>
        Moment.InWords(picture.Taken, clock) + (picture.Device is { } device ? $", from {Article(device)} {Printable.From(device)}" : "");

    private static string Article(string device) => device is ['a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O', ..] ? "an" : "a";

    private static string Describe(Picture picture) =>
        $"{string.Join(" and ", FileNames(picture))}: FaceTime's marks are {Listed([.. picture.Evidence.Select(Words)])}.";

    private static string Listed(IReadOnlyList<string> words) => words switch
    {
        [var one] => one,
        [.., var last] => $"{string.Join(", ", words.SkipLast(1))} and {last}",
        _ => "none",
    };

    private static IEnumerable<string> FileNames(Picture picture) =>
        new[] { picture.Still, picture.Movie }.OfType<Candidate>().Select(file => Printable.From(file.Name)).Distinct();

    private static string Words(Evidence evidence) => evidence switch
    {
        Evidence.UserComment => "the note \"FaceTime Photo\"",
        Evidence.LensModel => "the name of its lens",
        Evidence.MovieKeywords => "its movie's keyword",
        Evidence.BundleId => "the app that saved it",
        Evidence.FileName => "its file name",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> More(int fresh) => fresh > Shown ? [$"And {fresh - Shown} more."] : [];

    private static IEnumerable<string> Unreadable(ScanReport report)
    {
        var parts = report.Stores.SelectMany(store => store.Unreadable).ToList();
        if (parts.Count == 0)
            yield break;

        yield return $"{Count(parts.Count, "file or folder", "files or folders")} could not be read:";
        foreach (var part in parts.OrderByDescending(part => part.MightBeNew).Take(Shown))
            yield return $"{Printable.From(part.Path)}: {Printable.From(part.Reason)}";
        foreach (var more in More(parts.Count))
            yield return more;
    }

    private static IEnumerable<string> Online(ScanReport report)
    {
        if (report.Verdict == Verdict.Unreadable && InTheDark(report) is > 0 and var count)
            yield return $"{Count(count, "picture or movie is", "pictures and movies are")} online only, and I did not look at {(count == 1 ? "it" : "them")}: that would download {(count == 1 ? "it" : "them")}. Open what may be the picture in the app that keeps it, then look again.";
    }

    private static int InTheDark(ScanReport report) => report.Stores.Sum(store => store.InTheDark);

    private static List<UnreadablePart> Blocking(ScanReport report) =>
        [.. report.Stores.SelectMany(store => store.Unreadable).Where(part => part.MightBeNew)];

    private static int OnlineOnly(ScanReport report) => report.Stores.Sum(store => store.OnlineOnly);

    private static int LookedAt(ScanReport report) => report.Stores.Sum(store => store.LookedAt);

    private static string Count(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count:N0} {many}");
}
