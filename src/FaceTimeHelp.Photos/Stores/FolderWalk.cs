using FaceTimeHelp.Photos.Files;
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

    private const string Forbidden = "You are not allowed to look at it.";

    private readonly Stack<string> folders = new([start]);
    private readonly bool inodesLast = Inodes.AreStableIn(start);

    /// <summary>Names of candidates that only this kind of store knows.</summary>
    public string? FurtherExtension { get; init; }

    /// <summary>Takes a folder out of the walk by giving its entries; null for a folder to be walked through.</summary>
    public Func<string, IEnumerable<StoreEntry>?> EntriesOfPackage { get; init; } = _ => null;

    public IEnumerable<StoreEntry> Entries(CancellationToken token)
    {
        while (folders.TryPop(out var folder))
        {
            token.ThrowIfCancellationRequested();
            foreach (var entry in EntriesOfPackage(folder) ?? EntriesOf(folder))
                yield return entry;
        }
    }

    /// <summary>What the one file at <paramref name="path"/> is, also where it is a link.</summary>
    public StoreEntry Entry(string path)
    {
        if (!IsCandidate(IOPath.GetFileName(path)))
            return new OtherFile();
        try
        {
            var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            return new FileGroup([Candidate(path, IOPath.GetFileName(path), FileFacts.Of(target))]);
        }
        catch (UnauthorizedAccessException)
        {
            return new InaccessiblePart(path, Forbidden);
        }
        catch (FileNotFoundException)
        {
            return new InaccessiblePart(path, Listing.GoneMessage);
        }
        catch (IOException circle)
        {
            return new InaccessiblePart(path, $"It leads nowhere: {circle.Message}");
        }
    }

    /// <summary>Whether a file of this name may be a picture or movie.</summary>
    public bool IsCandidate(string name) =>
        !name.StartsWith(AttributesPrefix, StringComparison.Ordinal)
        && IOPath.GetExtension(name) is var extension
        && (CandidateExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || string.Equals(extension, FurtherExtension, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<StoreEntry> EntriesOf(string folder)
    {
        var listing = new Listing(folder, IsCandidate);
        if (listing.Problem is { } problem)
            yield return new InaccessiblePart(folder, problem);
        foreach (var inside in listing.Folders.Select(name => IOPath.Combine(folder, name)).Where(path => !IsLink(path)))
            folders.Push(inside);
        for (var others = listing.Others; others > 0; others--)
            yield return new OtherFile();
        var below = folder == store ? "" : $"{IOPath.GetRelativePath(store, folder).Replace(IOPath.DirectorySeparatorChar, '/')}/";
        foreach (var names in listing.Candidates)
            yield return new FileGroup(() => [.. names.Select(name => Look(IOPath.Combine(folder, name), below + name)).OfType<Candidate>()]);
    }

    /// <summary>The file as the system describes it; null for a link.</summary>
    private Candidate? Look(string path, string relativePath)
    {
        try
        {
            var facts = FileFacts.Of(path);
            return facts.IsLink(path) ? null : Candidate(path, relativePath, facts);
        }
        catch (UnauthorizedAccessException)
        {
            return Unseen(Forbidden);
        }
        catch (IOException)
        {
            return Unseen(Listing.GoneMessage);
        }

        Candidate Unseen(string reason) => new(path, relativePath, Length: 0, default) { WhyNotSeen = reason };
    }

    private Candidate Candidate(string path, string relativePath, FileFacts facts)
    {
        var isOnlineOnly = CloudPlaceholder.Matches(facts.Attributes);
        return new Candidate(path, relativePath, facts.Length, facts.Modified)
        {
            Inode = inodesLast ? facts.Inode : 0,
            IsHere = !isOnlineOnly,
            Where = isOnlineOnly ? Whereabouts.ICloud : Whereabouts.Library,
        };
    }

    // A folder that is gone by now is no link, and is told when it is to be listed.
    private static bool IsLink(string folder) => new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null };
}
