namespace FaceTimeHelp.Photos.Formats;

/// <summary>
/// Limits that no genuine file exceeds. Larger values mean a damaged or hostile file, which is refused before memory is allocated for it.
/// </summary>
internal static class FormatLimits
{
    /// <summary>In bytes, for what a file says of itself. An iPhone writes about ten thousand.</summary>
    public const long Metadata = 4 << 20;

    /// <summary>In bytes, for one value of it.</summary>
    public const int Value = 64 << 10;

    /// <summary>For boxes and segments. A movie in pieces has a few for each second.</summary>
    public const int Parts = 100_000;

    public const int Nesting = 8;

    /// <summary>For the keys of a movie's metadata.</summary>
    public const int Keys = 1000;

    /// <summary>In bytes, for one of these keys.</summary>
    public const int KeyLength = 1000;
}
