using System.Collections.Immutable;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>What to scan, and what counts as new.</summary>
public sealed record ScanRequest(ImmutableArray<PhotoStore> Stores)
{
    /// <summary>What was there before; null to do without.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Only files written at or after this time are new, in UTC; null to do without.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The Photos library in use, as a full path; null where that is not known, and then no library is another one.</summary>
    public string? LibraryInUse { get; init; }

    /// <summary>Whether the report lists ordinary Live Photos too.</summary>
    public bool All { get; init; }
}
