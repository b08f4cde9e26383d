using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Making;

/// <summary>One row of a library's list to make, and the files that lie beside it.</summary>
/// <param name="Uuid">The library's own name for it, in upper case; the files begin with it.</param>
public sealed record AssetToMake(string Uuid)
{
    /// <summary>The picture's files; null where they are still in iCloud.</summary>
    public LivePhotoToMake? Files { get; init; }

    /// <summary>The content identifier that the list names.</summary>
    public string? MediaGroup { get; init; }

    public bool IsLive { get; init; } = true;

    public bool IsHidden { get; init; }

    public bool IsTrashed { get; init; }

    /// <summary>Whether iCloud has it too.</summary>
    public bool IsInCloud { get; init; }

    public string? BundleId { get; init; }

    public string? OriginalName { get; init; }

    public string? LensModel { get; init; }

    /// <summary>When the library took it in, in UTC.</summary>
    public DateTimeOffset Added { get; init; } = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A FaceTime picture as this program expects the Photos app to list it.</summary>
    /// <param name="id">The content identifier.</param>
    public static AssetToMake FaceTime(string uuid, string id, FaceTimeLens lens, DateTimeOffset arrived) => new(uuid)
    {
        Files = LivePhotoToMake.FaceTime(id, lens, arrived),
        MediaGroup = id,
        BundleId = FaceTimeMarks.BundleId,
        OriginalName = $"{FaceTimeMarks.FileStem}.heic",
        LensModel = lens.ToString(),
        Added = arrived,
    };
}
