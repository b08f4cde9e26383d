using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A walk through a folder with everything below it. Links inside it are never followed: they could lead in circles, or out
/// of what the user chose.
/// </summary>
/// <param name="store">The store's path as it was given: what relative paths are relative to.</param>
/// <param name="start">The folder to walk through: the store itself, or one inside it.</param>
internal sealed class FolderWalk(string store, string start)
{
    /// <summary>Names of files that may belong to a Live Photo. Apple pairs stills with MOV alone, never with MP4.</summary>
    private static readonly string[] CandidateExtensions = [".heic", ".heif", ".jpg", ".jpeg", ".mov"];

    /// <summary>macOS keeps a file's attributes on foreign disks in a second file of the same name behind this.</summary>
    private const string AttributesPrefix = "._";

    private readonly Stack<string> folders = new([start]);

    /// <summary>Names of candidates that only this kind of store knows.</summary>
    public string? FurtherExtension { get; init; }

    /// <summary>Takes a folder out of the walk by giving its entries; null for a folder to be walked through.</summary>
    public Func<string, IEnumerable<StoreEntry>?> Instead { get; init; } = _ => null;

    public IEnumerable<StoreEntry> Entries(CancellationToken token)
    {
        while (folders.TryPop(out var folder))
        {
            token.ThrowIfCancellationRequested();
            foreach (var entry in Instead(folder) ?? EntriesOf(folder))
                yield return entry;
        }
    }

    /// <summary>What the one file at <paramref name="path"/> is.</summary>
    public StoreEntry Entry(FileInfo file, string path) =>
        !IsCandidate(file.Name) ? new OtherFile()
        : new Candidate(path, RelativePath(path), file.Length, file.LastWriteTimeUtc) { IsHere = !OnlineOnly.Is(file.Attributes) };

    /// <summary>Whether a file of this name may be a picture or movie.</summary>
    public bool IsCandidate(string name) =>
        !name.StartsWith(AttributesPrefix, StringComparison.Ordinal)
        && CandidateExtensions.Append(FurtherExtension).Contains(IOPath.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private IEnumerable<StoreEntry> EntriesOf(string folder)
    {
        var inside = List(folder, out var closed);
        if (closed is not null)
            yield return closed;
        foreach (var item in inside)
        {
            if (Look(item, IOPath.Combine(folder, item.Name)) is { } entry)
                yield return entry;
        }
    }

    /// <summary>What lies at <paramref name="path"/>; a folder is kept for later, a link is passed by.</summary>
    private StoreEntry? Look(FileSystemInfo item, string path)
    {
        try
        {
            if (IsLink(item))
                return null;
            if (item is FileInfo file)
                return Entry(file, path);
            folders.Push(path);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new ClosedPart(path, "You are not allowed to look at it.");
        }
        catch (IOException)
        {
            return new ClosedPart(path, "It was there a moment ago and is now gone, or its name is not one this system can read.");
        }
    }

    private static FileSystemInfo[] List(string folder, out ClosedPart? closed)
    {
        closed = null;
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            closed = new ClosedPart(folder, "You are not allowed to look into this folder.");
        }
        catch (IOException problem)
        {
            closed = new ClosedPart(folder, $"The system could not list this folder: {problem.Message}");
        }
        return [];
    }

    // Windows marks files that are kept online as reparse points too; only a link has a target.
    private static bool IsLink(FileSystemInfo item) =>
        item.Attributes.HasFlag(FileAttributes.ReparsePoint) && item.LinkTarget is not null;

    private string RelativePath(string path) =>
        path == store ? IOPath.GetFileName(path) : IOPath.GetRelativePath(store, path).Replace(IOPath.DirectorySeparatorChar, '/');
}
