using System.Collections.Immutable;
using FaceTimeHelp.Photos.Libraries;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>One thing that a store holds, or says of itself.</summary>
public abstract record StoreEntry
{
    private protected StoreEntry()
    {
    }
}

/// <summary>Files that are looked at together, since one may bear the mark for the others: those of one name in one folder, or of one row of a library.</summary>
public sealed record FileGroup : StoreEntry
{
    private readonly Func<ImmutableArray<Candidate>>? join;

    /// <param name="files">At least one.</param>
    public FileGroup(ImmutableArray<Candidate> files) => Files = files;

    /// <param name="join">Works out the files once somebody looks at them: stores are walked by one, and looked at by many.</param>
    internal FileGroup(Func<ImmutableArray<Candidate>> join) => this.join = join;

    /// <summary>None where all of them turned out to be links.</summary>
    public ImmutableArray<Candidate> Files
    {
        get => field.IsDefault ? field = join!() : field;
        private init;
    }

    /// <summary>The same group, each file of it changed.</summary>
    internal FileGroup Select(Func<Candidate, Candidate> change) => new(() => [.. Files.Select(change)]);
}

/// <summary>A file that may be a Live Photo's still or movie.</summary>
/// <param name="Path">The store's path as it was given, with the relative part.</param>
/// <param name="RelativePath">The part below the store's path, with <c>/</c> between folders.</param>
/// <param name="Length">In bytes; 0 where the file is not here.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
public sealed record Candidate(string Path, string RelativePath, long Length, DateTimeOffset Modified)
{
    /// <summary>Why the system did not even say what it is: one sentence for the user; null where it did.</summary>
    public string? WhyNotSeen { get; init; }

    /// <summary>The number that the file system knows it by; 0 where it has none that lasts.</summary>
    public ulong Inode { get; init; }

    /// <summary>The file that holds its bytes: in a backup this is another than the path that the phone knew.</summary>
    public string Source { get => field ?? Path; init; }

    /// <summary>False where the file is not on this computer, or reading it would download it: then it is never opened.</summary>
    public bool IsHere { get; init; } = true;

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

    /// <summary>What a person knows it by. A library's own file names say nothing to anybody.</summary>
    public string Name => Asset?.OriginalName ?? System.IO.Path.GetFileName(Path);
}

/// <summary>A file of another kind: counted, never opened.</summary>
public sealed record OtherFile : StoreEntry;

/// <summary>A part of the store that could not be looked into.</summary>
/// <param name="Reason">One sentence for the user.</param>
public sealed record InaccessiblePart(string Path, string Reason) : StoreEntry;

/// <summary>A Photos library's own list of its pictures was read.</summary>
/// <param name="Schema">Its model version; null where it does not say.</param>
/// <param name="Assets">How many pictures and movies it lists.</param>
public sealed record LibraryListRead(string? Schema, int Assets) : StoreEntry;

/// <summary>What has to be known of a store, or of a part of it, to judge a scan rightly.</summary>
/// <param name="Text">One sentence or two for the user.</param>
public sealed record Remark(string Path, string Text) : StoreEntry;
