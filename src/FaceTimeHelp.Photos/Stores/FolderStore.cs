using System.Collections.Immutable;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A folder with everything below it, or a single file. A library or a backup in it is looked into as what it is: only its
/// own list tells which of its pictures are hidden or deleted.
/// </summary>
public sealed class FolderStore : PhotoStore
{
    private readonly IReadOnlySet<string> apart;

    private FolderStore(string path, IReadOnlySet<string> apart) => (Path, this.apart) = (path, apart);

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("folder", "a folder");

    /// <summary>The folder or file at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static FolderStore? TryOpen(string path)
    {
        if (Directory.Exists(path))
            Permission.Check(path);
        else if (!File.Exists(path))
            return null;
        return new FolderStore(path, ImmutableHashSet<string>.Empty);
    }

    // What the user named is looked at even where it is a link.
    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default)
    {
        var walk = new FolderWalk(Path, Path) { Instead = Package };
        return File.Exists(Path) ? [walk.Entry(Path)] : walk.Entries(token);

        IEnumerable<StoreEntry>? Package(string folder) => PackageAt(folder, token);
    }

    /// <summary>The same folder without these, given by their full paths.</summary>
    internal FolderStore Without(IReadOnlySet<string> folders) => new(Path, folders);

    private IEnumerable<StoreEntry>? PackageAt(string folder, CancellationToken token)
    {
        if (apart.Count > 0 && apart.Contains(FullPath.Of(folder)))
            return [];
        try
        {
            return TryOpenPackage(folder)?.Entries(token).Select(entry => AsOurs(entry, folder));
        }
        catch (StoreUnavailableException closed)
        {
            return [new ClosedPart(folder, closed.Message)];
        }
    }

    private StoreEntry AsOurs(StoreEntry entry, string folder) => entry switch
    {
        FileGroup group => group.Each(file => file with { RelativePath = $"{IOPath.GetRelativePath(Path, folder).Replace(IOPath.DirectorySeparatorChar, '/')}/{file.RelativePath}" }),
        ListRead list => list with { Schema = null },
        _ => entry,
    };
}
