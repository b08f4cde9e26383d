using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>A scan's result for people: the sentences first, then every picture on a line.</summary>
internal static class ScanText
{
    public static string Of(ScanReport report, TimeProvider clock) =>
        string.Join('\n', [.. ReportSentences.Of(report, clock), .. report.Pictures.IsEmpty ? (string[])[] : ["", .. report.Pictures.Select(picture => Age(report, picture) + Line(picture, clock))]]);

    private static string Age(ScanReport report, Picture picture) => (report.ComparesWithBefore, picture.IsNew) switch
    {
        (false, _) => "",
        (true, true) => "new, ",
        (true, false) => "older, ",
    };

    private static string Line(Picture picture, TimeProvider clock) =>
        $"{picture.Certainty.Word}, {Shape(picture)}, {Moment.InWords(picture.Taken, clock)}: {Printable.From(picture.Files.First().Path)}";

    private static string Shape(Picture picture) => picture switch
    {
        { Complete: true } => "still and movie",
        { Still: not null } => "still only",
        _ => "movie only",
    };
}
