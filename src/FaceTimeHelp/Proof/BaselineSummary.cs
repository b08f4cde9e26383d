using FaceTimeHelp.Photos.Owners;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Proof;

/// <summary>
/// What the photo stores held when a case began, as far as it is told and kept with the case: counts and times, no names.
/// </summary>
/// <param name="FaceTime">Pictures whose marks leave no doubt that they are FaceTime's.</param>
public sealed record BaselineSummary(int FaceTime)
{
    /// <summary>When the newest FaceTime picture was taken, in UTC; null where there was none.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>The device in the newest one's camera data; null where it names none.</summary>
    public string? Device { get; init; }

    /// <summary>How many of the FaceTime pictures were in the Hidden album.</summary>
    public int Hidden { get; init; }

    /// <summary>How many were in Recently Deleted.</summary>
    public int RecentlyDeleted { get; init; }

    /// <summary>How many were in another photo library than the one in use.</summary>
    public int Elsewhere { get; init; }

    /// <summary>How many files could not be read, or are not on this computer: any of them may be one more.</summary>
    public int Unseen { get; init; }

    /// <summary>The device that the newest pictures came from; null where they do not say.</summary>
    public OwnDevice? OwnDevice { get; init; }

    internal static BaselineSummary Of(ScanReport report, OwnDevice? ownDevice)
    {
        var pictures = report.Pictures.Where(picture => picture.Certainty == Certainty.Confirmed).ToList();
        var newest = pictures.MaxBy(picture => picture.Taken);
        return new BaselineSummary(pictures.Count)
        {
            Newest = newest?.Taken,
            Device = newest?.Device,
            Hidden = pictures.Count(picture => picture is { IsElsewhere: false, Where: Whereabouts.Hidden }),
            RecentlyDeleted = pictures.Count(picture => picture is { IsElsewhere: false, Where: Whereabouts.RecentlyDeleted }),
            Elsewhere = pictures.Count(picture => picture.IsElsewhere),
            Unseen = report.Stores.Sum(store => store.Unreadable.Count(part => part.MightBeNew) + store.Undecided),
            OwnDevice = ownDevice,
        };
    }
}
