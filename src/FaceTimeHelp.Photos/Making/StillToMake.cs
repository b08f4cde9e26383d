namespace FaceTimeHelp.Photos.Making;

/// <summary>Which kind of still the picture maker writes.</summary>
public enum StillFormat
{
    Heic,
    Jpeg,
}

/// <summary>What a made still's camera data says; whatever is null is left out.</summary>
public sealed record StillToMake
{
    /// <summary>Apple MakerNote 0x0011, written as given.</summary>
    public string? Id { get; init; }

    /// <summary>Exif 0x9286.</summary>
    public string? UserComment { get; init; }

    /// <summary>Exif 0x010F.</summary>
    public string? Make { get; init; }

    /// <summary>Exif 0x0110.</summary>
    public string? Model { get; init; }

    /// <summary>Exif 0x0131.</summary>
    public string? Software { get; init; }

    /// <summary>Exif 0xA433.</summary>
    public string? LensMake { get; init; }

    /// <summary>Exif 0xA434.</summary>
    public string? LensModel { get; init; }

    /// <summary>Exif DateTimeOriginal (0x9003) in whole seconds, with its zone (0x9011).</summary>
    public DateTimeOffset? Taken { get; init; }
}
