using FaceTimeHelp.Photos.Files;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// The folder that iCloud for Windows keeps photos in. Most files in it are online only until somebody opens them: those are counted and
/// left alone.
/// </summary>
public sealed class ICloudWindowsStore : PhotoStore
{
    private const string FolderName = "iCloud Photos";

    private ICloudWindowsStore(string path) => Path = path;

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("icloud-windows", "iCloud Photos");

    /// <summary>The folder at <paramref name="path"/>, or null where it is another one.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static ICloudWindowsStore? TryOpen(string path)
    {
        if (!IsIt(path) || !Directory.Exists(path))
            return null;

        FolderAccess.Require(path);
        return new ICloudWindowsStore(path);
    }

    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default) => new FolderWalk(Path, Path).Entries(token);

    /// <summary><c>iCloud Photos</c>, or <c>iCloud Photos\Photos</c>.</summary>
    private static bool IsIt(string path) =>
        IOPath.GetFileName(IOPath.TrimEndingDirectorySeparator(path)) is var name
        && (name == FolderName || (name == "Photos" && IOPath.GetFileName(IOPath.GetDirectoryName(FullPath.Of(path))) == FolderName));
}
