using System.Text.RegularExpressions;
using FaceTimeHelp.Photos.Files;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// An unpacked Google Takeout of photos. Google calls the movie of a Live Photo <c>.MP4</c> and leaves its bytes as they were, so these
/// are looked at too.
/// </summary>
public sealed partial class TakeoutStore : PhotoStore
{
    private TakeoutStore(string path) => Path = path;

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("takeout", "a Google Takeout");

    /// <summary>The Takeout at <paramref name="path"/>, or null where it is another folder.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static TakeoutStore? TryOpen(string path)
    {
        if (!Directory.Exists(path))
            return null;

        FolderAccess.Require(path);
        return IsYear(path) || Array.Exists(Subfolders.Of(path), folder => IsYear(folder) || IsPhotos(folder))
            ? new TakeoutStore(path)
            : null;
    }

    public override IEnumerable<StoreEntry> Entries(CancellationToken token = default) =>
        new FolderWalk(Path, Path) { TakesMp4 = true }.Entries(token);

    private static bool IsYear(string folder) => YearFolder().IsMatch(IOPath.GetFileName(IOPath.TrimEndingDirectorySeparator(folder)));

    /// <summary><c>Takeout/Google Photos</c>, in whatever language the second word is.</summary>
    private static bool IsPhotos(string folder) =>
        IOPath.GetFileName(folder).StartsWith("Google ", StringComparison.Ordinal) && Array.Exists(Subfolders.Of(folder), IsYear);

    [GeneratedRegex(@"^Photos from \d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFolder();
}
