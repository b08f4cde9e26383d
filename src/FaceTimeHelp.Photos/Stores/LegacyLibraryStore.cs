using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>A library of Photos 4 or older (macOS 10.14 and before). Its list has another form, so originals are read as files.</summary>
public sealed class LegacyLibraryStore : PhotoStore
{
    private const string Masters = "Masters";

    /// <summary>Originals, and the movies of Live Photos.</summary>
    private static readonly string[] Originals = [Masters, "resources/media/master"];

    private LegacyLibraryStore(string path) => Path = path;

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("photos-legacy", "an old library of the Photos app");

    /// <summary>The library at <paramref name="path"/>, or null where there is none.</summary>
    public static LegacyLibraryStore? TryOpen(string path) =>
        File.Exists(IOPath.Combine(path, "database", "photos.db")) ? new LegacyLibraryStore(path) : null;

    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default)
    {
        yield return new Remark(
            Path,
            "This library is of Photos 4 or older (macOS 10.14 and before). Its pictures are looked at as files: "
            + "hidden or deleted ones cannot be told from the others there.");
        if (!Directory.Exists(IOPath.Combine(Path, Masters)))
            yield return new InaccessiblePart(
                IOPath.Combine(Path, Masters),
                "The library's own pictures should be in this folder, and it is missing.");
        foreach (var start in Originals.Select(folder => IOPath.Combine(Path, folder)).Where(Directory.Exists))
        {
            foreach (var entry in new FolderWalk(Path, start).Entries(token))
                yield return entry;
        }
    }
}
