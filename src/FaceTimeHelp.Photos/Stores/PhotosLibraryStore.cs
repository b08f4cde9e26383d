using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Libraries;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A library of the Photos app, macOS 10.15 and later. Originals begin with the name that the list gives them; a Live Photo's
/// movie ends in <c>_3</c>. What edits made of a picture counts with it and never by itself; thumbnails are not looked at.
/// </summary>
public sealed class PhotosLibraryStore : LibraryBackedStore
{
    private const string Extension = ".photoslibrary";

    private const string Originals = "originals";

    /// <summary>Where originals of others lie: those shared with the user in Messages, and those of shared moments.</summary>
    private static readonly string[] Shared = ["scopes/syndication/originals", "scopes/momentshared/originals"];

    private const string Edits = "resources/renders";

    private PhotosLibraryStore(string path) => Path = path;

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("photos-library", "a library of the Photos app");

    private protected override string Library => Path;

    private protected override DatabaseFiles ListFiles => DatabaseFiles.At(DatabaseIn(Path));

    /// <summary>The library at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static PhotosLibraryStore? TryOpen(string path)
    {
        if (File.Exists(DatabaseIn(path)))
            return new PhotosLibraryStore(path);
        if (IsPackage(path) && Directory.Exists(path))
            FolderAccess.Require(path);
        return null;
    }

    /// <summary>Where the library at <paramref name="path"/> keeps its list.</summary>
    internal static string DatabaseIn(string path) => IOPath.Combine(path, "database", "Photos.sqlite");

    internal static bool IsPackage(string path) =>
        IOPath.TrimEndingDirectorySeparator(path).EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private protected override IEnumerable<StoreEntry> Files(CancellationToken token)
    {
        var shared = Shared.SelectMany(folder => Below(folder, token))
            .Select(entry => Select(entry, file => file with { IsShared = true }));
        var edits = Below(Edits, token).Select(entry => Select(entry, file => file with { IsEdit = true }));
        return Below(Originals, token).Concat(shared).Concat(edits);
    }

    private protected override string KeyOf(Candidate file) => KeyOf(file.Path);

    private protected override string? KeyOf(Asset asset) => asset.FileName is { } name ? KeyOf(name) : asset.Uuid;

    // Where a file was never copied into the library, its folder is a full path: what lies there is not looked at.
    private protected override string RelativePathOf(Asset asset) =>
        $"{Originals}/{IOPath.GetFileName(asset.Directory)}/{IOPath.GetFileName(asset.FileName) ?? asset.Uuid}";

    private static StoreEntry Select(StoreEntry entry, Func<Candidate, Candidate> change) =>
        entry is FileGroup group ? group.Select(change) : entry;

    private static string KeyOf(string path) => IOPath.GetFileNameWithoutExtension(path).Split('_')[0];

    private IEnumerable<StoreEntry> Below(string folder, CancellationToken token)
    {
        var start = IOPath.Combine(Path, folder);
        return Directory.Exists(start) ? new FolderWalk(Path, start).Entries(token) : [];
    }
}
