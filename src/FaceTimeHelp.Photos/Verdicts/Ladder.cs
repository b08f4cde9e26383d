using FaceTimeHelp.Photos.Pictures;

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
        Arrived(picture => picture.Complete) ? Verdict.Appeared
        : Arrived(picture => picture.Still is not null) ? Verdict.AppearedWithoutMovie
        : Arrived(_ => true) ? Verdict.AppearedWithoutStill
        : ComparesWithBefore && Pictures.Any(IsNewLivePhoto) ? Verdict.Maybe
        : SomethingWasUnreadable ? Verdict.Unreadable
        : Pictures.Any(IsFaceTime) ? Verdict.OnlyOlder
        : Verdict.Nothing;

    private bool Arrived(Func<Picture, bool> shape) => Pictures.Any(picture => IsFaceTime(picture) && picture.IsNew && shape(picture));

    private static bool IsFaceTime(Picture picture) => picture.Certainty == Certainty.Confirmed;

    private static bool IsNewLivePhoto(Picture picture) => picture is { IsNew: true, Complete: true, IsLivePhoto: true };
}
