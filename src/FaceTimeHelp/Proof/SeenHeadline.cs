using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Proof;

/// <summary>Says in a sentence or two what a look came to.</summary>
/// <param name="seen">What was seen.</param>
/// <param name="when">Says a time.</param>
internal sealed class SeenHeadline(Seen seen, Func<DateTimeOffset, string> when)
{
    private readonly ImmutableArray<SeenPicture> fresh = seen.Proven;

    public string Text => seen.Verdict switch
    {
        Verdict.Appeared => Appeared,
        Verdict.AppearedWithoutMovie =>
            $"{(seen.ComparesWithBefore ? "A new FaceTime picture arrived" : "A FaceTime picture is there")}{WithoutMovie}",
        Verdict.AppearedWithoutStill => WithoutStill,
        Verdict.OnlyOlder => $"Nothing new has arrived. {Older} there, so it has worked before.",
        Verdict.Maybe => Maybe,
        Verdict.Hidden => $"The {New}FaceTime picture is there, but it is in the Hidden album.",
        Verdict.RecentlyDeleted => $"The {New}FaceTime picture is there, but it is in Recently Deleted.",
        Verdict.OtherLibrary => $"The {New}FaceTime picture is there, but in another photo library than the one in use.",
        Verdict.InICloud => $"The {New}FaceTime picture is listed, but {WhereItsFileIs}",
        Verdict.Nothing => Nothing,
        Verdict.Unreadable => $"I cannot say whether the picture is there: {NotSeen}",
        _ => throw new UnreachableException(),
    };

    private string New => seen.ComparesWithBefore ? "new " : "";

    private string Newest => Details(fresh[0]);

    private string Appeared => (seen.ComparesWithBefore, fresh.Length) switch
    {
        (false, var count) => $"{PictureWords.Count(count, "FaceTime picture is", "FaceTime pictures are")} there. The newest: {Newest}.",
        (true, 1) => $"One new FaceTime picture arrived: {Newest}, complete.",
        (true, var count) => $"{count} new FaceTime pictures arrived. The newest: {Newest}.",
    };

    private string WithoutMovie => fresh[0].HasUnreadableHalf
        ? $": {Newest}. Its movie is there too, but could not be read."
        : $" without its movie: {Newest}. It is safe, but it does not move.";

    private string WithoutStill => (fresh[0].HasUnreadableHalf, seen.ComparesWithBefore) switch
    {
        (true, true) => $"The movie of a new FaceTime picture arrived: {Newest}. The picture itself is there too, but could not be read.",
        (true, false) => $"The movie of a FaceTime picture is there: {Newest}. The picture itself is there too, but could not be read.",
        (false, true) => $"Only the movie of a new FaceTime picture arrived: {Newest}. The picture itself is not there.",
        (false, false) => $"Only the movie of a FaceTime picture is there: {Newest}. The picture itself is not there.",
    };

    private string Older => PictureWords.Count(seen.Older.Length, "older FaceTime picture is", "older FaceTime pictures are");

    private string Maybe => seen.New.Where(picture => !picture.IsSure).MaxBy(picture => picture.Taken) is { } probable
        ? $"A {New}Live Photo is probably FaceTime's: {Details(probable)}. "
            + $"The library says so, but nothing in the picture itself proves it.{Place(probable)}"
        : "A new Live Photo arrived, but nothing in it proves that it was made in FaceTime.";

    private string WhereItsFileIs => !fresh.IsEmpty && fresh.All(picture => picture.IsFileMissing)
        ? "its file is missing: the library does not hold it, and says that iCloud does not have it."
        : "its file is still in iCloud.";

    private string Nothing => (seen.LookedAt, seen.OnlineOnly) switch
    {
        (0, 0) => "No FaceTime picture is there. I found no pictures or movies at all.",
        (0, var listed) => NoneIsHere(listed, seen.Missing),
        var (looked, _) =>
            "No FaceTime picture is there. "
            + $"I looked at {PictureWords.Count(looked, "picture or movie", "pictures and movies")}.",
    };

    private string NotSeen => seen.BlockingCount == 0
        ? $"{PictureWords.Count(seen.InTheDark, "picture is", "pictures are")} not on this computer."
        : $"{PictureWords.Count(seen.BlockingCount, "file or folder", "files or folders")} could not be read.";

    /// <summary>Of a list without a single file here, from which alone it is known that nothing in it is FaceTime's.</summary>
    private static string NoneIsHere(int listed, int missing) => (listed - missing, missing) switch
    {
        (0, 1) => "The one picture or movie that the library lists is not FaceTime's. Its file is not in it: the copy may be incomplete.",
        (0, _) =>
            $"None of the {listed:N0} pictures and movies that the library lists is FaceTime's. "
            + "Their files are not in it: the copy may be incomplete.",
        (1, 0) => "The one picture or movie that is listed is not FaceTime's. It is not on this computer: it is still in iCloud.",
        (_, 0) =>
            $"None of the {listed:N0} pictures and movies that are listed is FaceTime's. "
            + "Not one of them is on this computer: all are still in iCloud.",
        var (online, _) =>
            $"None of the {listed:N0} pictures and movies that are listed is FaceTime's. Not one of them is on this computer: "
            + $"{PictureWords.Count(online, "is", "are")} still in iCloud, "
            + $"and the {PictureWords.FilesOf(missing, "is", "are")} missing from the library.",
    };

    private static string Place(SeenPicture picture) => picture switch
    {
        { IsElsewhere: true } => " It is in another photo library than the one in use.",
        { Where: Whereabouts.Hidden } => " It is in the Hidden album.",
        { Where: Whereabouts.RecentlyDeleted } => " It is in Recently Deleted.",
        { Where: Whereabouts.ICloud, IsFileMissing: true } => " Its file is missing from the library.",
        { Where: Whereabouts.ICloud } => " Its file is still in iCloud.",
        { Where: Whereabouts.Library } => "",
        _ => throw new UnreachableException(),
    };

    private string Details(SeenPicture picture) => PictureWords.Details(picture.Taken, picture.Device, when);
}
