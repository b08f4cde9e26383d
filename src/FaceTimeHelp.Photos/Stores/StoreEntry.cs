using System.Collections.Immutable;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>One thing that a store holds, or says of itself.</summary>
public abstract record StoreEntry
{
    private protected StoreEntry()
    {
    }
}

/// <summary>
/// Files that are looked at together, since one may bear the mark for the others: those of one name in one folder, or of one row of a
/// library.
/// </summary>
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

/// <summary>A file of another kind: counted, never opened.</summary>
public sealed record OtherFile : StoreEntry;

/// <summary>A part of the store that could not be looked into.</summary>
/// <param name="Reason">One sentence for the user.</param>
public sealed record InaccessiblePart(string Path, string Reason) : StoreEntry
{
    /// <summary>The file or folder of which nothing is known for that reason: where it is a list, that is all that it lists.</summary>
    public string Closes { get => field ?? Path; init; }
}

/// <summary>A Photos library's own list of its pictures was read.</summary>
/// <param name="Schema">Its model version; null where it does not say.</param>
/// <param name="Assets">How many pictures and movies it lists.</param>
public sealed record LibraryListRead(string? Schema, int Assets) : StoreEntry;

/// <summary>What has to be known of a store, or of a part of it, to judge a scan rightly.</summary>
/// <param name="Text">One sentence or two for the user.</param>
public sealed record Remark(string Path, string Text) : StoreEntry;
