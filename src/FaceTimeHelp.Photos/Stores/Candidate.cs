using FaceTimeHelp.Photos.Libraries;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>A file that may be a Live Photo's still or movie.</summary>
/// <param name="Path">The store's path as it was given, with the relative part.</param>
/// <param name="RelativePath">The part below the store's path, with <c>/</c> between folders.</param>
/// <param name="Length">In bytes, as its <see cref="Presence"/> tells.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
public sealed record Candidate(string Path, string RelativePath, long Length, DateTimeOffset Modified)
{
    /// <summary>Whether it may be opened.</summary>
    public Presence Presence { get; init; } = Presence.OnDisk;

    /// <summary>The number that the file system knows it by; 0 where it has none that lasts.</summary>
    public ulong Inode { get; init; }

    /// <summary>The file that holds its bytes: in a backup this is another than the path that the phone knew.</summary>
    public string Source { get => field ?? Path; init; }

    /// <summary>False where the file is not on this computer, or reading it would download it: then it is never opened.</summary>
    public bool IsHere => Presence is OnDisk or Unseen;

    /// <summary>What the library says of it; null where it is in no library, or the library does not list it.</summary>
    public Asset? Asset { get; init; }

    /// <summary>Whether it is what an edit made of the picture, and not a picture of its own.</summary>
    public bool IsEdit { get; init; }

    /// <summary>Whether somebody sent or shared it, as far as its place tells.</summary>
    public bool IsShared { get; init; }

    /// <summary>The Photos library that it lies in, as its path was given; null where it lies in none.</summary>
    public string? Library { get; init; }

    /// <summary>Whether that is another library than the one in use.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Where in its store it lies; only a library knows other places than this one.</summary>
    public Whereabouts Where { get; init; } = Whereabouts.Library;

    /// <summary>When the library took it in, in UTC; null where the store does not say.</summary>
    public DateTimeOffset? Added => Asset?.Added;

    /// <summary>
    /// When it came, in UTC, as far as that is known. A library sets a file's time to when the picture was taken, so the date it was added is
    /// used instead. What nobody could look at may have been written now.
    /// </summary>
    internal DateTimeOffset Arrived => Added ?? (Presence is Unseen ? DateTimeOffset.MaxValue : Modified);

    /// <summary>What a person knows it by. A library's own file names say nothing to anybody.</summary>
    public string Name => Asset?.OriginalName ?? System.IO.Path.GetFileName(Path);
}
