namespace FaceTimeHelp.Photos.Stores;

/// <summary>A place that holds photos. A new kind is a class of its own and one line in <see cref="Kinds"/>.</summary>
public abstract class PhotoStore
{
    /// <summary>Each kind's way to recognise its own; the first that does wins, so the most particular come first.</summary>
    private static readonly Func<string, PhotoStore?>[] Kinds = [FolderStore.TryOpen];

    /// <summary>As it was given.</summary>
    public abstract string Path { get; }

    /// <summary>The kind's word in <c>scan --json</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>A library's model version; null for every other kind.</summary>
    public virtual string? Schema => null;

    /// <summary>Everything in the store, found while it is being enumerated; the order means nothing.</summary>
    public abstract IEnumerable<StoreEntry> Entries();

    /// <summary>The store at <paramref name="path"/>.</summary>
    /// <exception cref="StoreUnavailableException">Nothing is there, or it may not be looked into.</exception>
    public static PhotoStore Open(string path) =>
        Kinds.Select(tryOpen => tryOpen(path)).FirstOrDefault(store => store is not null)
        ?? throw StoreUnavailableException.Missing(path);
}
