namespace FaceTimeHelp.Photos.Reading;

/// <summary>What one file turned out to hold.</summary>
public abstract record PhotoReading
{
    private protected PhotoReading()
    {
    }
}

/// <summary>A still picture and what its camera data says; null where it says nothing.</summary>
/// <param name="Id">Apple MakerNote 0x0011.</param>
public sealed record StillReading(ContentIdentifier? Id) : PhotoReading
{
    /// <summary>Exif UserComment (0x9286) without its encoding prefix and padding.</summary>
    public string? UserComment { get; init; }

    /// <summary>Exif LensModel (0xA434).</summary>
    public string? LensModel { get; init; }

    /// <summary>Exif Make (0x010F).</summary>
    public string? Make { get; init; }

    /// <summary>Exif Software (0x0131): on an iPhone's own pictures the version of iOS, on edited ones often the name of an app.</summary>
    public string? Software { get; init; }

    /// <summary>Exif Model (0x0110): the device's marketing name.</summary>
    public string? Model { get; init; }

    /// <summary>When it was taken, in UTC: only where the picture names its time zone too, as iPhones do since iOS 13.</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <summary>Whether part of its camera data made no sense, and so may hold a mark that was not read.</summary>
    public bool IsPartlyUnreadable { get; init; }
}

/// <summary>A movie and what its QuickTime <c>mdta</c> items say; null where they say nothing.</summary>
/// <param name="Id"><c>com.apple.quicktime.content.identifier</c>.</param>
/// <param name="Keywords"><c>com.apple.quicktime.keywords</c>.</param>
public sealed record MovieReading(ContentIdentifier? Id, string? Keywords) : PhotoReading;

/// <summary>An intact picture or movie that cannot bear a mark: its metadata spells FaceTime nowhere, so it was not parsed.</summary>
/// <param name="Ids">The fingerprints of all UUIDs in its metadata, its content identifier among them.</param>
public sealed record Unmarked(IReadOnlyList<ulong> Ids) : PhotoReading;

/// <summary>A file that was there at the last look and has not changed since; it was not opened.</summary>
public sealed record Unchanged : PhotoReading;

/// <summary>A file that is not on this computer, or that opening would download; it was not opened.</summary>
public sealed record NotHere : PhotoReading;

/// <summary>A file that could not be read.</summary>
/// <param name="Reason">One sentence for the user.</param>
/// <param name="IsCutShort">True where bytes that belong to the file are missing, or could not be had at all.</param>
public sealed record Unreadable(string Reason, bool IsCutShort) : PhotoReading
{
    /// <summary>False only where <see cref="FaceTimeExclusion"/> shows that it is no FaceTime picture all the same.</summary>
    public bool MightBeFaceTime { get; init; } = true;
}
