using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Verdicts;

/// <summary>
/// Decides what a scan comes to. The rungs are tried from the best news downwards, and "nothing" and "only older" are
/// never said while something that may be the new picture could not be read.
/// </summary>
/// <param name="Pictures">All pictures found, ordinary ones too.</param>
/// <param name="SomethingWasUnreadable">Whether a file or folder that may hold the new picture could not be read.</param>
/// <param name="ComparesWithBefore">Whether a baseline or a time tells new pictures from old ones.</param>
internal sealed record Ladder(IReadOnlyCollection<Picture> Pictures, bool SomethingWasUnreadable, bool ComparesWithBefore)
{
    public Verdict Verdict =>
        Arrived(Whereabouts.Library, picture => picture.Complete) ? Verdict.Appeared
        : Arrived(Whereabouts.Library, picture => picture.Still is { IsHere: true }) ? Verdict.AppearedWithoutMovie
        : Arrived(Whereabouts.Library, picture => picture.Movie is not null) ? Verdict.AppearedWithoutStill
        : Arrived(Whereabouts.ICloud, _ => true) ? Verdict.InICloud
        : Arrived(Whereabouts.Hidden, _ => true) ? Verdict.Hidden
        : Arrived(Whereabouts.RecentlyDeleted, _ => true) ? Verdict.RecentlyDeleted
        : New.Any(picture => IsFaceTime(picture) && picture.IsElsewhere) ? Verdict.OtherLibrary
        : New.Any(MayBeFaceTime) ? Verdict.Maybe
        : SomethingWasUnreadable ? Verdict.Unreadable
        : Pictures.Any(IsFaceTime) ? Verdict.OnlyOlder
        : Verdict.Nothing;

    private IEnumerable<Picture> New => Pictures.Where(picture => picture.IsNew);

    private bool Arrived(Whereabouts where, Func<Picture, bool> shape) =>
        New.Any(picture => IsFaceTime(picture) && !picture.IsElsewhere && picture.Where == where && shape(picture));

    private static bool IsFaceTime(Picture picture) => picture.Certainty == Certainty.Confirmed;

    // Where nothing tells new from old, every ordinary Live Photo would be one that just arrived.
    private bool MayBeFaceTime(Picture picture) => picture.Certainty == Certainty.Probable || (ComparesWithBefore && IsWholeLivePhoto(picture));

    private static bool IsWholeLivePhoto(Picture picture) => picture.IsLivePhoto && (picture.Complete || picture.Where == Whereabouts.ICloud);
}
