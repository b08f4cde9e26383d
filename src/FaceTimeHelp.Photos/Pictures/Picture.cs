using System.Collections.Immutable;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>One picture: a still, its movie, or both, told once however many copies there are.</summary>
/// <param name="Id">Null where neither half bears one.</param>
/// <param name="Still">The still, null where only the movie is there.</param>
/// <param name="Movie">The movie, null where only the still is there.</param>
public sealed record Picture(ContentIdentifier? Id, Candidate? Still, Candidate? Movie)
{
    /// <summary>Further files with the same content identifier.</summary>
    public ImmutableArray<Candidate> Copies { get; init; } = [];

    /// <summary>The marks found, strongest first.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The device in the picture's camera data: that of the photographed person.</summary>
    public string? Device { get; init; }

    /// <summary>Null where the picture does not say.</summary>
    public Camera? Camera { get; init; }

    /// <summary>When it was taken, in UTC. FaceTime writes no date, so this is mostly the file's time: when it arrived.</summary>
    public required DateTimeOffset Taken { get; init; }

    /// <summary>Whether it was not there at the last look; without such a look every picture is new.</summary>
    public bool IsNew { get; init; } = true;

    /// <summary>The file that has the name of the half that is not there, and could not be read; null where there is none.</summary>
    public Candidate? UnreadableHalf { get; init; }

    /// <summary>Whether its library lists it, holds no file of it, and says that iCloud does not have it either.</summary>
    public bool IsFileMissing => Files.All(file => file is { IsHere: false, Asset.IsInCloud: false });

    /// <summary>The names under which libraries list it.</summary>
    public ImmutableArray<string> Rows { get; init; } = [];

    /// <summary>Whether both halves are there, so that the picture moves.</summary>
    public bool Complete => Still is { IsHere: true } && Movie is { IsHere: true };

    public Certainty Certainty =>
        Evidence.Any(evidence => evidence.Confirms) ? Certainty.Confirmed
        : Evidence.IsEmpty ? Certainty.NotFaceTime
        : Certainty.Probable;

    /// <summary>Whether it is, or was, a Live Photo, FaceTime's or not.</summary>
    public bool IsLivePhoto => Id is not null || Certainty != Certainty.NotFaceTime || Files.Any(file => file.Asset is { IsLive: true });

    /// <summary>All files of the picture, also one that is listed and not here; never none.</summary>
    public IEnumerable<Candidate> Files => new[] { Still, Movie }.OfType<Candidate>().Concat(Copies);

    /// <summary>Where its halves lie: one that is here while iCloud has the other is still in iCloud.</summary>
    public Whereabouts Where => new[] { Still ?? Movie!, Movie ?? Still! }.Max(half => half.Where);

    /// <summary>Whether it lies in no other library than one that is not in use.</summary>
    public bool IsElsewhere => Files.First().IsElsewhere;

    /// <summary>When the library took it in, in UTC; null where the store does not say.</summary>
    public DateTimeOffset? Added => Files.First().Added;
}
