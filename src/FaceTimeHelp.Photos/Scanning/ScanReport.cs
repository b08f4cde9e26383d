using System.Collections.Immutable;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>What a scan found.</summary>
/// <param name="Stores">In the order they were asked for.</param>
/// <param name="Pictures">
/// FaceTime pictures, and with <see cref="ScanRequest.All"/> ordinary Live Photos, in the order of their paths.
/// </param>
public sealed record ScanReport(Verdict Verdict, ImmutableArray<StoreReport> Stores, ImmutableArray<Picture> Pictures)
{
    /// <summary>How long the scan took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether a baseline or a time told new pictures from old ones; without either, all count as new.</summary>
    public required bool ComparesWithBefore { get; init; }

    /// <summary>A bounded batch of stills that the owner may have taken, the newest first.</summary>
    public required ImmutableArray<Candidate> Newest { get; init; }

    /// <summary>All that exists now, for a later scan to compare with.</summary>
    public required Lazy<Baseline> CurrentBaseline { get; init; }
}

/// <summary>What was found in one store.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Kind">The <see cref="StoreKind.Word"/> of its kind.</param>
/// <param name="Schema">A library's model version; null for every other kind.</param>
public sealed record StoreReport(string Path, string Kind, string? Schema)
{
    /// <summary>Files seen, links to pictures and movies not counted.</summary>
    public required int Files { get; init; }

    /// <summary>How many of them may be pictures or movies, and so were looked at.</summary>
    public required int LookedAt { get; init; }

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<UnreadablePart> Unreadable { get; init; }

    /// <summary>Pictures and movies that are not on this computer, or that opening would download: they were not looked at.</summary>
    public int OnlineOnly { get; init; }

    /// <summary>How many of those are listed, though their files are missing and the library says that iCloud does not have them.</summary>
    public int Missing { get; init; }

    /// <summary>How many of those may be a new FaceTime picture, for all that is known: then the scan does not say "nothing".</summary>
    public int Undecided { get; init; }

    /// <summary>How many pictures and movies a Photos library lists; null where there is no list.</summary>
    public int? Assets { get; init; }

    /// <summary>What has to be known to judge this rightly, in the order of their paths.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];
}

/// <summary>A file or folder that could not be read.</summary>
/// <param name="Reason">One sentence for the user.</param>
/// <param name="MightBeNew">Whether it may be, or hold, a new FaceTime picture: then the scan does not say "nothing".</param>
public sealed record UnreadablePart(string Path, string Reason, bool MightBeNew);
