using System.Collections.Immutable;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Proof;

/// <summary>A new picture that a look saw.</summary>
/// <param name="Taken">In UTC.</param>
/// <param name="Files">What a person knows its still and its movie by.</param>
public sealed record SeenPicture(DateTimeOffset Taken, ImmutableArray<string> Files)
{
    /// <summary>The device in its camera data; null where it names none.</summary>
    public string? Device { get; init; }

    public required ImmutableArray<Evidence> Evidence { get; init; }

    public required Whereabouts Where { get; init; }

    /// <summary>Whether it lies in another photo library than the one in use.</summary>
    public required bool IsElsewhere { get; init; }

    /// <summary>Whether its library lists it, holds no file of it, and says that iCloud does not have it either.</summary>
    public bool IsFileMissing { get; init; }

    /// <summary>Whether one half is there alone because the other, which has its name, could not be read.</summary>
    public bool HasUnreadableHalf { get; init; }

    /// <summary>Whether its marks leave no doubt that it is FaceTime's.</summary>
    internal bool IsSure => Evidence.Any(evidence => evidence.Confirms);

    internal bool IsWhole => !Files.IsDefault && !Evidence.IsDefault && Files.All(file => file is not null);

    internal static SeenPicture Of(Picture picture) => new(
        picture.Taken,
        [.. new[] { picture.Still, picture.Movie }.OfType<Candidate>().Select(file => file.Name).Distinct()])
    {
        Device = picture.Device,
        Evidence = picture.Evidence,
        Where = picture.Where,
        IsElsewhere = picture.IsElsewhere,
        IsFileMissing = picture.IsFileMissing,
        HasUnreadableHalf = picture.UnreadableHalf is not null,
    };
}
