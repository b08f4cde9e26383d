namespace FaceTimeHelp.Photos.Libraries;

/// <summary>What the database of a Photos library says of one picture or movie; null where it says nothing.</summary>
public sealed record Asset
{
    /// <summary>The library's own name for it, in upper case; the files of macOS begin with it.</summary>
    public string? Uuid { get; init; }

    /// <summary>Its folder: one hexadecimal digit on macOS, <c>DCIM/100APPLE</c> on iOS, a full path if it was never copied in.</summary>
    public string? Directory { get; init; }

    /// <summary>Its file's name.</summary>
    public string? FileName { get; init; }

    /// <summary>The name it had before the library took it in.</summary>
    public string? OriginalName { get; init; }

    /// <summary>Whether it is a movie; a Live Photo's row is one for both halves, and is not.</summary>
    public bool IsMovie { get; init; }

    public bool IsLive { get; init; }

    /// <summary>Whether the Photos app shows it in the Hidden album alone.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it lies in Recently Deleted.</summary>
    public bool IsTrashed { get; init; }

    /// <summary>Whether iCloud has it too, so that a missing half can be had from there; null where that is not known.</summary>
    public bool? IsInCloud { get; init; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the library took it in, in UTC.</summary>
    public DateTimeOffset? Added { get; init; }

    /// <summary>The content identifier that the files of a Live Photo share.</summary>
    public string? MediaGroup { get; init; }

    /// <summary>The program that brought it in.</summary>
    public string? BundleId { get; init; }

    /// <summary>As Exif LensModel.</summary>
    public string? LensModel { get; init; }

    /// <summary>As Exif Model.</summary>
    public string? Model { get; init; }
}
