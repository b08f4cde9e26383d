using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>A scan's result for people: the sentences first, then every picture on a line.</summary>
internal static class ScanText
{
    public static string Of(ScanReport report, TimeProvider clock) =>
        string.Join('\n', [.. SeenSentences.Of(Seen.Of(report), clock), .. report.Stores.SelectMany(Remarks), .. Pictures(report, clock)]);

    private static IEnumerable<string> Remarks(StoreReport store) =>
        store.Remarks.Select(remark => $"{Printable.From(remark.Path)}: {remark.Text}");

    private static IEnumerable<string> Pictures(ScanReport report, TimeProvider clock) =>
        report.Pictures.IsEmpty ? [] : ["", .. report.Pictures.Select(picture => Age(report, picture) + Line(picture, clock))];

    private static string Age(ScanReport report, Picture picture) => (report.ComparesWithBefore, picture.IsNew) switch
    {
        (false, _) => "",
        (true, true) => "new, ",
        (true, false) => "older, ",
    };

    private static string Line(Picture picture, TimeProvider clock) =>
        $"{InWords(picture.Certainty)}, {Shape(picture)}, {Moment.InWords(picture.Taken, clock)}: "
        + Printable.From(picture.Files.First().Path);

    private static string InWords(Certainty certainty) => certainty switch
    {
        Certainty.Confirmed => "from FaceTime",
        Certainty.Probable => "probably from FaceTime",
        Certainty.NotFaceTime => "not from FaceTime",
        _ => throw new UnreachableException(),
    };

    private static string Shape(Picture picture) => picture switch
    {
        { IsElsewhere: true } => "in another library",
        { Where: Whereabouts.Hidden } => "hidden",
        { Where: Whereabouts.RecentlyDeleted } => "in Recently Deleted",
        { Where: Whereabouts.ICloud, IsFileMissing: true } => "listed, its file missing",
        { Where: Whereabouts.ICloud } => "still in iCloud",
        { Complete: true } => "picture and movie",
        { Still: not null, UnreadableHalf: not null } => "picture, and a movie that could not be read",
        { Still: not null } => "picture only",
        { UnreadableHalf: not null } => "movie, and a picture that could not be read",
        _ => "movie only",
    };
}
