using System.Text.RegularExpressions;
using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Libraries;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// An iPhone or iPad that is connected, or a copy of its files: a folder that is, or holds, <c>DCIM</c> with Apple's folders in it.
/// Where the phone's own list can be reached beside it, that says what is hidden or deleted; over a cable it mostly cannot,
/// and then the phone shows neither of these anyway.
/// </summary>
public sealed partial class DeviceStore : LibraryBackedStore
{
    private const string Dcim = "DCIM";

    /// <summary>What holds <c>DCIM</c>: the given folder, the one above it, or one that stands for the phone's only disk.</summary>
    private readonly string root;

    private DeviceStore(string path, string root) => (Path, this.root) = (path, root);

    public override string Path { get; }

    public override StoreKind Kind => Name;

    public static StoreKind Name { get; } = new("device-dcim", "an iPhone or iPad");

    private protected override DatabaseFiles? ListFiles =>
        IOPath.Combine(root, CameraRoll.List) is var list && File.Exists(list) ? DatabaseFiles.At(list) : null;

    /// <summary>The phone at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is there but shows no pictures.</exception>
    public static DeviceStore? TryOpen(string path)
    {
        if (RootOf(path) is not { } root)
            return IsGnomesPhone(path) && Directory.Exists(path) ? throw StoreUnavailableException.LockedPhone(path) : null;

        var folders = NamesIn(IOPath.Combine(root, Dcim));
        if (folders.Count == 0)
            throw StoreUnavailableException.LockedPhone(path);
        return folders.Exists(name => AppleFolder().IsMatch(name)) ? new DeviceStore(path, root) : null;
    }

    /// <summary>The copied phone at <paramref name="path"/>, or null where it has no list of its pictures.</summary>
    /// <exception cref="StoreUnavailableException">It is there but shows no pictures.</exception>
    public static DeviceStore? TryOpenWithList(string path) =>
        File.Exists(IOPath.Combine(path, CameraRoll.List)) ? TryOpen(path) : null;

    /// <summary>
    /// Whether the folder is one in which GNOME shows a phone: its pictures (gphoto2) or its files (afc). An afc folder with a
    /// port in its name holds the documents of apps, and no pictures.
    /// </summary>
    internal static bool IsGnomesPhone(string path)
    {
        var name = IOPath.GetFileName(IOPath.TrimEndingDirectorySeparator(path));
        return (name.StartsWith("gphoto2:", StringComparison.Ordinal) && name.Contains("Apple", StringComparison.OrdinalIgnoreCase))
            || (name.StartsWith("afc:", StringComparison.Ordinal) && !name.Contains("port=", StringComparison.Ordinal));
    }

    private protected override IEnumerable<StoreEntry> Files(CancellationToken token)
    {
        var hasList = ListFiles is not null;
        var folders = CameraRoll.Pictures.Select(folder => IOPath.Combine(root, IOPath.TrimEndingDirectorySeparator(folder)));
        // The list names pictures of the whole phone, whichever folder of it was given.
        return folders.Where(folder => (hasList || IsWithin(folder)) && Directory.Exists(folder))
            .SelectMany(folder => new FolderWalk(Path, folder).Entries(token))
            .Select(entry => entry is FileGroup group && hasList ? group.Select(Marked) : entry);

        Candidate Marked(Candidate file) => file with { IsEdit = CameraRoll.IsEdit(BelowRoot(file)) };
    }

    private protected override string KeyOf(Candidate file) => CameraRoll.KeyOf(BelowRoot(file));

    private protected override string? KeyOf(Asset asset) =>
        asset.FileName is null ? null : CameraRoll.KeyOf($"{asset.Directory}/{asset.FileName}");

    private protected override string RelativePathOf(Asset asset) =>
        RelativePath.Between(Path, IOPath.Combine(root, $"{asset.Directory?.TrimStart('/')}/{asset.FileName}"));

    /// <summary>The folder that holds <c>DCIM</c>; GNOME shows a phone's only disk as <c>store_00010001</c>.</summary>
    private static string? RootOf(string path)
    {
        var bare = IOPath.TrimEndingDirectorySeparator(path);
        if (string.Equals(IOPath.GetFileName(bare), Dcim, StringComparison.OrdinalIgnoreCase) && Directory.Exists(bare))
            return IOPath.GetDirectoryName(IOPath.GetFullPath(bare));
        if (Directory.Exists(IOPath.Combine(path, Dcim)))
            return path;
        return Array.Find(Subfolders.Of(path, "store_*"), disk => Directory.Exists(IOPath.Combine(disk, Dcim)));
    }

    /// <summary>None too where they may not be seen: a phone that is locked shows itself in either way.</summary>
    private static List<string> NamesIn(string dcim)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(dcim).Select(entry => IOPath.GetFileName(entry)!)];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private bool IsWithin(string folder) => !IOPath.GetRelativePath(Path, folder).StartsWith("..", StringComparison.Ordinal);

    private string BelowRoot(Candidate file) => RelativePath.Between(root, file.Path);

    // 100APPLE; since iOS 15 some programs are shown 202110_a or 202110__ instead.
    [GeneratedRegex(@"^(\d{3}APPLE|\d{6}_.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AppleFolder();
}
