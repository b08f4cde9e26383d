using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A folder with everything below it, or a single file. Links inside it are never followed: they could lead in
/// circles, or out of what the user chose.
/// </summary>
public sealed class FolderStore : PhotoStore
{
    /// <summary>Names of files that may belong to a Live Photo. Apple pairs stills with MOV alone, never with MP4.</summary>
    private static readonly string[] CandidateExtensions = [".heic", ".heif", ".jpg", ".jpeg", ".mov"];

    /// <summary>macOS keeps a file's attributes on foreign disks in a second file of the same name behind this.</summary>
    private const string AttributesPrefix = "._";

    private FolderStore(string path) => Path = path;

    public override string Path { get; }

    public override string Kind => "folder";

    /// <summary>The folder or file at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is there but may not be looked into.</exception>
    public static FolderStore? TryOpen(string path)
    {
        if (Directory.Exists(path))
            CheckThatItOpens(path);
        else if (!File.Exists(path))
            return null;
        return new FolderStore(path);
    }

    // What the user named is looked at even where it is a link.
    public override IEnumerable<StoreEntry> Entries() =>
        File.Exists(Path) ? [Entry(new FileInfo(Path), Path)] : EntriesBelow();

    private static void CheckThatItOpens(string path)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(path).Any();
        }
        catch (UnauthorizedAccessException problem)
        {
            throw StoreUnavailableException.Forbidden(path, problem);
        }
        catch (IOException problem)
        {
            throw StoreUnavailableException.Failed(path, problem);
        }
    }

    private IEnumerable<StoreEntry> EntriesBelow()
    {
        var folders = new Stack<string>([Path]);
        while (folders.TryPop(out var folder))
        {
            var inside = List(folder, out var closed);
            if (closed is not null)
                yield return closed;
            foreach (var item in inside)
            {
                if (Look(item, IOPath.Combine(folder, item.Name), folders) is { } entry)
                    yield return entry;
            }
        }
    }

    /// <summary>What lies at <paramref name="path"/>; a folder goes onto <paramref name="folders"/>, a link nowhere.</summary>
    private StoreEntry? Look(FileSystemInfo item, string path, Stack<string> folders)
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

    private StoreEntry Entry(FileInfo file, string path) =>
        IsCandidate(file.Name) ? new Candidate(path, RelativePath(path), file.Length, file.LastWriteTimeUtc) : new OtherFile();

    private string RelativePath(string path) =>
        path == Path ? IOPath.GetFileName(path) : IOPath.GetRelativePath(Path, path).Replace(IOPath.DirectorySeparatorChar, '/');

    private static bool IsCandidate(string name) =>
        !name.StartsWith(AttributesPrefix, StringComparison.Ordinal)
        && CandidateExtensions.Contains(IOPath.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
