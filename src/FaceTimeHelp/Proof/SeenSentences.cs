using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
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
            new SeenHeadline(seen, when).Text,
            .. Waited(seen),
            .. Pictures(fresh, when),
            .. More(fresh.Length),
            .. Unreadable(seen),
            .. NotHere(seen),
        ];
    }

    /// <summary>What proves each; of one alone the headline has told the rest.</summary>
    private static IEnumerable<string> Pictures(ImmutableArray<SeenPicture> fresh, Func<DateTimeOffset, string> when) => fresh is [var only]
        ? [$"Files: {Files(only)}", $"How I know: {Marks(only)}"]
        : fresh.Take(Shown).Select(picture => $"{Details(picture, when)}: {Files(picture)}. How I know: {Marks(picture)}");

    private static string Details(SeenPicture picture, Func<DateTimeOffset, string> when) =>
        Capitalised(PictureWords.Details(picture.Taken, picture.Device, when));

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

    private static IEnumerable<string> NotHere(Seen seen) => (seen.Verdict, seen.InTheDark) switch
    {
        (not Verdict.Unreadable, _) or (_, 0) => [],
        (_, var count) when seen.Missing == seen.OnlineOnly =>
        [
            $"The {PictureWords.FilesOf(count, "picture or movie is", "pictures and movies are")} missing from the library, "
            + $"so I could not look at {ItOrThem(count)}. If this library is a copy, look into the original.",
        ],
        (_, var count) =>
        [
            $"{PictureWords.Count(count, "picture or movie is", "pictures and movies are")} online only, and I did not look at "
            + $"{ItOrThem(count)}: that would download {ItOrThem(count)}. "
            + "Open what may be the picture in the app that keeps it, then look again.",
        ],
    };

    private static string ItOrThem(int count) => count == 1 ? "it" : "them";
}
