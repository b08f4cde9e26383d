namespace FaceTimeHelp.Photos.Baselines;

/// <summary>One file that was there when the baseline was taken.</summary>
/// <param name="Path">Relative to its store, with <c>/</c> between folders.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
/// <param name="Id">Its content identifier in upper case; null where it bore none or could not be read.</param>
public sealed record BaselineFile(string Path, long Length, DateTimeOffset Modified, string? Id)
{
    /// <summary>The name under which its library lists it; null where no library does.</summary>
    public string? Row { get; init; }

    /// <summary>Whether the file was on this computer; a library may list it all the same, and so may a folder of iCloud's.</summary>
    public bool IsHere { get; init; } = true;
}
