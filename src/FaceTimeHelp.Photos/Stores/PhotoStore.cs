using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>A place that holds photos. A new kind is a class of its own and one line in <see cref="Kinds"/>.</summary>
public abstract class PhotoStore
{
    /// <summary>Kinds that are found by what is in them, so that they are recognised inside another folder too.</summary>
    private static readonly ImmutableArray<Opener> Packages =
    [
        new(PhotosLibraryStore.Name, PhotosLibraryStore.TryOpen),
        new(LegacyLibraryStore.Name, LegacyLibraryStore.TryOpen),
        new(BackupStore.Name, BackupStore.TryOpen),
        new(DeviceStore.Name, DeviceStore.TryOpenWithList),
    ];

    /// <summary>All kinds; the first that recognises a store wins, so the most particular come first.</summary>
    private static readonly ImmutableArray<Opener> Kinds =
    [
        .. Packages,
        new(DeviceStore.Name, DeviceStore.TryOpen),
        new(ICloudWindowsStore.Name, ICloudWindowsStore.TryOpen),
        new(TakeoutStore.Name, TakeoutStore.TryOpen),
        new(FolderStore.Name, FolderStore.TryOpen),
    ];

    /// <summary>As it was given.</summary>
    public abstract string Path { get; }

    public abstract StoreKind Kind { get; }

    /// <summary>Every kind that is recognised, each once.</summary>
    internal static ImmutableArray<StoreKind> AllKinds => [.. Kinds.Select(kind => kind.Kind).Distinct()];

    /// <summary>Everything in the store, found while it is being enumerated; the order means nothing.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public abstract IEnumerable<StoreEntry> Entries(CancellationToken token = default);

    /// <summary>The store at <paramref name="path"/>.</summary>
    /// <exception cref="StoreUnavailableException">Nothing is there, or it may not be looked into.</exception>
    public static PhotoStore Open(string path) =>
        TryOpen(Kinds, path) ?? throw StoreUnavailableException.Missing(path);

    /// <summary>All of these stores, each once; a folder leaves out what lies below it and is itself one of them.</summary>
    /// <exception cref="StoreUnavailableException">One is missing, or may not be looked into.</exception>
    public static ImmutableArray<PhotoStore> OpenAll(IEnumerable<string> paths) =>
        WithoutOverlap([.. paths.DistinctBy(FullPath.Of, FullPath.Comparer).Select(Open)]);

    /// <summary>The same stores, with no picture in two of them.</summary>
    public static ImmutableArray<PhotoStore> WithoutOverlap(IReadOnlyCollection<PhotoStore> stores)
    {
        var paths = stores.Select(store => FullPath.Of(store.Path)).ToImmutableHashSet(FullPath.Comparer);
        return [.. stores.Select(store => store is FolderStore folder ? folder.Without(paths.Remove(FullPath.Of(folder.Path))) : store)];
    }

    /// <summary>The library, backup or phone at <paramref name="folder"/>, or null where it is a folder like any other.</summary>
    /// <exception cref="StoreUnavailableException">It is one, and may not be looked into.</exception>
    internal static PhotoStore? TryOpenPackage(string folder) => TryOpen(Packages, folder);

    private static PhotoStore? TryOpen(ImmutableArray<Opener> kinds, string path) =>
        kinds.Select(kind => kind.TryOpen(path)).FirstOrDefault(store => store is not null);

    /// <summary>A kind, and its way to recognise a store of its own.</summary>
    private sealed record Opener(StoreKind Kind, Func<string, PhotoStore?> TryOpen);
}
