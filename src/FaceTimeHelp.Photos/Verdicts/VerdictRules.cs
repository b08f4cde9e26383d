using System.Collections.Immutable;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Verdicts;

/// <summary>
/// Decides what a scan comes to. The rules are tried from the best news downwards, and "nothing" and "only older" are never said
/// while something that may be the new picture could not be read.
/// </summary>
internal static class VerdictRules
{
    /// <summary>What a new FaceTime picture in the library in use comes to, the best news first.</summary>
    private static readonly ImmutableArray<(Verdict Verdict, Predicate<Picture> Fits)> Arrivals =
    [
        (Verdict.Appeared, picture => picture is { Where: Whereabouts.Library, Complete: true }),
        (Verdict.AppearedWithoutMovie, picture => picture is { Where: Whereabouts.Library, Still.IsHere: true }),
        (Verdict.AppearedWithoutStill, picture => picture is { Where: Whereabouts.Library, Movie: not null }),
        (Verdict.InICloud, picture => picture.Where == Whereabouts.ICloud),
        (Verdict.Hidden, picture => picture.Where == Whereabouts.Hidden),
        (Verdict.RecentlyDeleted, picture => picture.Where == Whereabouts.RecentlyDeleted),
    ];

    /// <param name="pictures">All pictures found, ordinary ones too.</param>
    /// <param name="somethingWasUnreadable">Whether a file or folder that may hold the new picture could not be read.</param>
    /// <param name="comparesWithBefore">Whether a baseline or a time tells new pictures from old ones.</param>
    public static Verdict Decide(IReadOnlyCollection<Picture> pictures, bool somethingWasUnreadable, bool comparesWithBefore)
    {
        var fresh = pictures.Where(picture => picture.IsNew).ToList();
        foreach (var (verdict, fits) in Arrivals)
        {
            if (fresh.Exists(picture => IsFaceTime(picture) && !picture.IsElsewhere && fits(picture)))
                return verdict;
        }
        if (fresh.Exists(picture => IsFaceTime(picture) && picture.IsElsewhere))
            return Verdict.OtherLibrary;
        // Where nothing tells new from old, every ordinary Live Photo would be one that just arrived.
        if (fresh.Exists(picture => picture.Certainty == Certainty.Probable || (comparesWithBefore && IsWholeLivePhoto(picture))))
            return Verdict.Maybe;
        if (somethingWasUnreadable)
            return Verdict.Unreadable;
        return pictures.Any(IsFaceTime) ? Verdict.OnlyOlder : Verdict.Nothing;
    }

    private static bool IsFaceTime(Picture picture) => picture.Certainty == Certainty.Confirmed;

    private static bool IsWholeLivePhoto(Picture picture) =>
        picture.IsLivePhoto && (picture.Complete || picture.Where == Whereabouts.ICloud);
}
