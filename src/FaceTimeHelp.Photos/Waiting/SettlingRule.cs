using System.Diagnostics;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// Decides when a result is final enough to end a wait: not before it has stopped changing.
/// <list type="bullet">
/// <item>A complete picture ends it once its files have kept still for a moment: a file may look whole while it is still written to.</item>
/// <item>So does one that is hidden, in Recently Deleted or in another library: it does not come back from there by itself.</item>
/// <item>Half a picture, one that a library lists and iCloud still has, and one that is only probably FaceTime's, may become more by
/// themselves. They end it when nothing at all has changed for a while. Where the wait began with them, or the other half lies there and
/// cannot be read yet, only the end of the time does.</item>
/// <item>An ordinary Live Photo does not end it, and neither does what could not be read: the picture may still come.</item>
/// </list>
/// </summary>
internal sealed class SettlingRule(TimeProvider clock)
{
    /// <summary>Longer than a program that copies a file rests between two writes.</summary>
    private static readonly TimeSpan UntilWhole = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan UntilNothingMoreComes = TimeSpan.FromSeconds(10);

    /// <summary>The Photos app may be busy with other pictures before it fetches this one.</summary>
    private static readonly TimeSpan UntilNothingIsFetched = TimeSpan.FromMinutes(1);

    private Dictionary<string, long> since = [];
    private HashSet<string>? initial;
    private long changed;

    private TimeSpan Quiet => clock.GetElapsedTime(changed);

    /// <summary>Takes in a look.</summary>
    /// <param name="report">What it found.</param>
    /// <param name="hasChanged">Whether anything in the stores has changed since the look before.</param>
    public void Observe(ScanReport report, bool hasChanged)
    {
        var now = clock.GetTimestamp();
        if (hasChanged)
            changed = now;
        since = Deciding(report).Select(StateOf).Distinct().ToDictionary(state => state, state => since.GetValueOrDefault(state, now));
        initial ??= [.. since.Keys];
    }

    /// <summary>How long the report must still hold to end the wait; null where only the end of the time does.</summary>
    public TimeSpan? RemainingQuiet(ScanReport report) => Deciding(report).Min(picture => RemainingQuiet(picture, report));

    /// <summary>The new pictures that come to the report's verdict, each by itself.</summary>
    private static IEnumerable<Picture> Deciding(ScanReport report) => report.Pictures.Where(picture =>
        picture is { IsNew: true, Certainty: not Certainty.NotFaceTime }
        && VerdictRules.Decide([picture], somethingWasUnreadable: false, report.ComparesWithBefore) == report.Verdict);

    /// <summary>Names its files as they are: another text as soon as one of them is written to.</summary>
    private static string StateOf(Picture picture) =>
        string.Join('|', picture.Files.Select(StateOf));

    private static string StateOf(Candidate file) =>
        $"{file.Path}?{file.Length}?{file.Modified.UtcTicks}?{file.Where}?{file.IsElsewhere}";

    private TimeSpan? RemainingQuiet(Picture picture, ScanReport report)
    {
        switch (report.Verdict)
        {
            case Verdict.Appeared when picture.Files.Any(JpegEnd.IsMissing):
                return UntilNothingMoreComes - Quiet;
            case Verdict.Appeared or Verdict.Hidden or Verdict.RecentlyDeleted or Verdict.OtherLibrary:
                return UntilWhole - clock.GetElapsedTime(since[StateOf(picture)]);
            case Verdict.AppearedWithoutMovie or Verdict.AppearedWithoutStill or Verdict.Maybe:
                return MayStillChange(picture, report) ? null : UntilNothingMoreComes - Quiet;
            case Verdict.InICloud:
                return MayStillChange(picture, report) ? null : UntilNothingIsFetched - Quiet;
            case Verdict.OnlyOlder or Verdict.Nothing or Verdict.Unreadable:
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private bool MayStillChange(Picture picture, ScanReport report) =>
        initial!.Contains(StateOf(picture)) || IsBeingWritten(picture, report);

    private static bool IsBeingWritten(Picture picture, ScanReport report) => report.Stores
        .SelectMany(store => store.Unreadable)
        .Any(part => part.MightBeNew && picture.Files.Any(file => ShareName(FileNames.Stem(file.Path), FileNames.Stem(part.Path))));

    /// <summary>In a Photos library, the movie of <c>NAME.heic</c> is <c>NAME_3.mov</c>.</summary>
    private static bool ShareName(string one, string other) =>
        one == other || one.StartsWith(other + '_', StringComparison.Ordinal) || other.StartsWith(one + '_', StringComparison.Ordinal);
}
