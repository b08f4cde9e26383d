using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Proof;

/// <summary>Says in whole sentences what a look saw: first what it comes to, then each new picture, then what could not be read.</summary>
internal static class SeenSentences
{
    /// <summary>How many of a kind are named one by one.</summary>
    internal const int Shown = 3;

    /// <summary>As they are said right after the look.</summary>
    public static ImmutableArray<string> Of(Seen seen, TimeProvider clock) => Of(seen, time => Moment.InWords(time, clock));

    /// <param name="seen">What was seen.</param>
    /// <param name="when">Says a time.</param>
    public static ImmutableArray<string> Of(Seen seen, Func<DateTimeOffset, string> when)
    {
        var fresh = seen.Proven;
        return
        [
            Headline(seen, fresh, when),
            .. Waited(seen),
            .. Pictures(fresh, when),
            .. More(fresh.Length),
            .. Unreadable(seen),
            .. NotHere(seen),
        ];
    }

    private static string Headline(Seen seen, ImmutableArray<SeenPicture> fresh, Func<DateTimeOffset, string> when) => seen.Verdict switch
    {
        Verdict.Appeared when !seen.ComparesWithBefore => $"{PictureWords.Count(fresh.Length, "FaceTime picture is", "FaceTime pictures are")} there. The newest: {Details(fresh[0], when)}.",
        Verdict.Appeared when fresh.Length == 1 => $"One new FaceTime picture arrived: {Details(fresh[0], when)}, complete.",
        Verdict.Appeared => $"{fresh.Length} new FaceTime pictures arrived. The newest: {Details(fresh[0], when)}.",
        Verdict.AppearedWithoutMovie when fresh[0].HasUnreadableHalf =>
            $"{(seen.ComparesWithBefore ? "A new FaceTime picture arrived" : "A FaceTime picture is there")}: {Details(fresh[0], when)}. "
            + "Its movie is there too, but could not be read.",
        Verdict.AppearedWithoutMovie => $"{(seen.ComparesWithBefore ? "A new FaceTime picture arrived" : "A FaceTime picture is there")} without its movie: {Details(fresh[0], when)}. It is safe, but it does not move.",
        Verdict.AppearedWithoutStill when fresh[0].HasUnreadableHalf =>
            $"The movie of a {(seen.ComparesWithBefore ? "new FaceTime picture arrived" : "FaceTime picture is there")}: {Details(fresh[0], when)}. "
            + "The picture itself is there too, but could not be read.",
        Verdict.AppearedWithoutStill => $"Only the movie of a {(seen.ComparesWithBefore ? "new FaceTime picture arrived" : "FaceTime picture is there")}: {Details(fresh[0], when)}. The picture itself is not there.",
        Verdict.OnlyOlder => $"Nothing new has arrived. {PictureWords.Count(seen.Older.Length, "older FaceTime picture is", "older FaceTime pictures are")} there, so it has worked before.",
        Verdict.Maybe when Probable(seen) is { } picture => $"A {New(seen)}Live Photo is probably FaceTime's: {Details(picture, when)}. The library says so, but nothing in the picture itself proves it.{Place(picture)}",
        Verdict.Maybe => "A new Live Photo arrived, but nothing in it proves that it was made in FaceTime.",
        Verdict.Hidden => $"The {New(seen)}FaceTime picture is there, but it is in the Hidden album.",
        Verdict.RecentlyDeleted => $"The {New(seen)}FaceTime picture is there, but it is in Recently Deleted.",
        Verdict.OtherLibrary => $"The {New(seen)}FaceTime picture is there, but in another photo library than the one in use.",
        Verdict.InICloud when fresh is [_, ..] && fresh.All(picture => picture.IsFileMissing) =>
            $"The {New(seen)}FaceTime picture is listed, but its file is missing: "
            + "the library does not hold it, and says that iCloud does not have it.",
        Verdict.InICloud => $"The {New(seen)}FaceTime picture is listed, but its file is still in iCloud.",
        Verdict.Nothing when LookedAt(seen) == 0 && OnlineOnly(seen) is > 0 and var listed => NoneIsHere(listed, Missing(seen)),
        Verdict.Nothing when LookedAt(seen) == 0 => "No FaceTime picture is there. I found no pictures or movies at all.",
        Verdict.Nothing => $"No FaceTime picture is there. I looked at {PictureWords.Count(LookedAt(seen), "picture or movie", "pictures and movies")}.",
        Verdict.Unreadable when seen.BlockingCount == 0 => $"I cannot say whether the picture is there: {PictureWords.Count(InTheDark(seen), "picture is", "pictures are")} not on this computer.",
        Verdict.Unreadable => $"I cannot say whether the picture is there: {PictureWords.Count(seen.BlockingCount, "file or folder", "files or folders")} could not be read.",
        _ => throw new UnreachableException(),
    };

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
            + $"{PictureWords.Count(online, "is", "are")} still in iCloud, and the {FilesOf(missing, "is", "are")} missing from the library.",
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

    private static SeenPicture? Probable(Seen seen) => seen.New.Where(picture => !picture.IsSure).MaxBy(picture => picture.Taken);

    private static string New(Seen seen) => seen.ComparesWithBefore ? "new " : "";

    private static string Details(SeenPicture picture, Func<DateTimeOffset, string> when) => PictureWords.Details(picture.Taken, picture.Device, when);

    /// <summary>What proves each; of one alone the headline has told the rest.</summary>
    private static IEnumerable<string> Pictures(ImmutableArray<SeenPicture> fresh, Func<DateTimeOffset, string> when) => fresh is [var only]
        ? [$"Files: {Files(only)}", $"How I know: {Marks(only)}"]
        : fresh.Take(Shown).Select(picture => $"{Capitalised(Details(picture, when))}: {Files(picture)}. How I know: {Marks(picture)}");

    private static string Files(SeenPicture picture) => string.Join(" and ", picture.Files.Select(file => Printable.From(file)));

    private static string Marks(SeenPicture picture) => PictureWords.Listed([.. picture.Evidence.Select(Words)]);

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

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

    private static IEnumerable<string> Waited(Seen seen) => seen.Waited is { } time ? [$"I waited {Duration.InWords(time)}."] : [];

    private static IEnumerable<string> Unreadable(Seen seen)
    {
        if (seen.UnreadCount == 0)
            yield break;

        yield return $"{PictureWords.Count(seen.UnreadCount, "file or folder", "files or folders")} could not be read:";
        foreach (var part in seen.Unread.Take(Shown))
            yield return $"{Printable.From(part.Path)}: {Printable.From(part.Reason)}";
        foreach (var more in More(seen.UnreadCount))
            yield return more;
    }

    private static IEnumerable<string> NotHere(Seen seen) => (seen.Verdict, InTheDark(seen)) switch
    {
        (not Verdict.Unreadable, _) or (_, 0) => [],
        (_, var count) when Missing(seen) == OnlineOnly(seen) =>
        [
            $"The {FilesOf(count, "picture or movie is", "pictures and movies are")} missing from the library, so I could not look at "
            + $"{ItOrThem(count)}. If this library is a copy, look into the original.",
        ],
        (_, var count) =>
        [
            $"{PictureWords.Count(count, "picture or movie is", "pictures and movies are")} online only, and I did not look at "
            + $"{ItOrThem(count)}: that would download {ItOrThem(count)}. Open what may be the picture in the app that keeps it, then look again.",
        ],
    };

    private static string FilesOf(int count, string one, string many) => $"{(count == 1 ? "file" : "files")} of {PictureWords.Count(count, one, many)}";

    private static string ItOrThem(int count) => count == 1 ? "it" : "them";

    private static int InTheDark(Seen seen) => seen.Stores.Sum(store => store.InTheDark);

    private static int OnlineOnly(Seen seen) => seen.Stores.Sum(store => store.OnlineOnly);

    private static int Missing(Seen seen) => seen.Stores.Sum(store => store.Missing);

    private static int LookedAt(Seen seen) => seen.Stores.Sum(store => store.LookedAt);
}
