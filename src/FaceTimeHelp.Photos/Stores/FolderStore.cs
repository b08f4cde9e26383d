using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A folder with everything below it, or a single file. A library or a backup in it is looked into as what it is: only its
/// own list says which of its pictures are hidden or deleted.
/// </summary>
public sealed class FolderStore : PhotoStore
{
    private readonly IReadOnlySet<string> excluded;

    private FolderStore(string path, IReadOnlySet<string> excluded) => (Path, this.excluded) = (path, excluded);

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("folder", "a folder");

    /// <summary>The folder or file at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static FolderStore? TryOpen(string path)
    {
        if (Directory.Exists(path))
            FolderAccess.Require(path);
        else if (!File.Exists(path))
            return null;
        return new FolderStore(path, ImmutableHashSet<string>.Empty);
    }

    // What the user named is looked at even where it is a link.
    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default)
    {
        var walk = new FolderWalk(Path, Path) { EntriesOfPackage = Package };
        return File.Exists(Path) ? [walk.Entry(Path)] : walk.Entries(token);

        IEnumerable<StoreEntry>? Package(string folder) => PackageAt(folder, token);
    }

    /// <summary>The same folder without these, given by their full paths.</summary>
    internal FolderStore Without(IReadOnlySet<string> folders) => new(Path, folders);

    private IEnumerable<StoreEntry>? PackageAt(string folder, CancellationToken token)
    {
        if (excluded.Count > 0 && excluded.Contains(FullPath.Of(folder)))
            return [];
        try
        {
            return TryOpenPackage(folder)?.Entries(token).Select(entry => AsOurs(entry, folder));
        }
        catch (StoreUnavailableException closed)
        {
            return [new InaccessiblePart(folder, closed.Message)];
        }
    }

    private StoreEntry AsOurs(StoreEntry entry, string folder) => entry switch
    {
        FileGroup group => group.Select(file => file with { RelativePath = $"{RelativePath.Between(Path, folder)}/{file.RelativePath}" }),
        LibraryListRead list => list with { Schema = null },
        _ => entry,
    };
}
