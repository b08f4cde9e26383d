namespace FaceTimeHelp.Photos.Stores;

/// <summary>One thing that a store holds.</summary>
public abstract record StoreEntry
{
    private protected StoreEntry()
    {
    }
}

/// <summary>A file that may be a Live Photo's still or movie.</summary>
/// <param name="Path">The store's path as it was given, with the relative part.</param>
/// <param name="RelativePath">The part below the store's path, with <c>/</c> between folders.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
public sealed record Candidate(string Path, string RelativePath, long Length, DateTimeOffset Modified) : StoreEntry
{
    /// <summary>Where in its store it lies; only a library knows other places than this one.</summary>
    public Whereabouts Where { get; init; } = Whereabouts.Library;

    /// <summary>When the library took it in, in UTC; null where the store does not say.</summary>
    public DateTimeOffset? Added { get; init; }
}

/// <summary>A file of another kind: counted, never opened.</summary>
public sealed record OtherFile : StoreEntry;

/// <summary>A part of the store that could not be looked into.</summary>
/// <param name="Reason">One sentence for the user.</param>
public sealed record ClosedPart(string Path, string Reason) : StoreEntry;
