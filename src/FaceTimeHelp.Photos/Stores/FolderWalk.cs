using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Formats;
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
    private const string Forbidden = "You are not allowed to look at it.";
    private const string Dangling = "It is a link, and what it leads to is not there.";
    private const string NoPicture = "It is no picture or movie of a kind that this program knows, and no folder or library.";

    private readonly Stack<string> folders = new([start]);
    private readonly bool inodesLast = Inodes.AreStableIn(start);

    /// <summary>Whether movies may be called <c>.mp4</c> too.</summary>
    public bool TakesMp4 { get; init; }

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

    /// <summary>What the one file at <paramref name="path"/> is, whatever its name, also where it is a link.</summary>
    public StoreEntry Entry(string path)
    {
        try
        {
            var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            var file = Candidate(path, IOPath.GetFileName(path), FileFacts.Of(target));
            return WhyNoPicture(file) is { } reason ? new InaccessiblePart(path, reason) : new FileGroup([file]);
        }
        catch (UnauthorizedAccessException)
        {
            return new InaccessiblePart(path, Forbidden);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return new InaccessiblePart(path, new FileInfo(path).LinkTarget is null ? Listing.GoneMessage : Dangling);
        }
        catch (IOException circle)
        {
            return new InaccessiblePart(path, $"It leads nowhere: {circle.Message}");
        }
    }

    /// <summary>Of a file that was asked for by its name, "nothing" must not be said where it is something else than a picture.</summary>
    private static string? WhyNoPicture(Candidate file)
    {
        if (!file.IsHere)
            return null;
        // Opening a named pipe would wait for ever. Pipes, sockets and devices have no length.
        if (file.Length == 0)
            return "It is empty, or not an ordinary file.";
        using var opened = PhotoFile.Open(file.Source, file.Length);
        return FileFormats.Of(opened) switch
        {
            FileFormat.Unknown => NoPicture,
            FileFormat.Unfinished => FileFormats.TooSmall,
            _ => null,
        };
    }

    private bool IsCandidate(string name) => FileNames.IsCandidate(name, TakesMp4);

    private IEnumerable<StoreEntry> EntriesOf(string folder)
    {
        var listing = new Listing(folder, IsCandidate);
        if (listing.Problem is { } problem)
            yield return new InaccessiblePart(folder, problem);
        foreach (var inside in listing.Folders.Select(name => IOPath.Combine(folder, name)).Where(path => !IsLink(path)))
            folders.Push(inside);
        for (var others = listing.Others; others > 0; others--)
            yield return new OtherFile();
        var below = folder == store ? "" : $"{RelativePath.Between(store, folder)}/";
        foreach (var names in listing.Candidates)
            yield return new FileGroup(() => [.. names.Select(Look).OfType<Candidate>()]);

        Candidate? Look(string name) => this.Look(IOPath.Combine(folder, name), below + name);
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

        Candidate Unseen(string reason) => new(path, relativePath, Length: 0, default) { Presence = new Unseen(reason) };
    }

    private Candidate Candidate(string path, string relativePath, FileFacts facts)
    {
        var isOnlineOnly = CloudPlaceholder.Matches(facts.Attributes);
        return new Candidate(path, relativePath, facts.Length, facts.Modified)
        {
            Inode = inodesLast ? facts.Inode : 0,
            Presence = isOnlineOnly ? Presence.OnlineOnly : Presence.OnDisk,
            Where = isOnlineOnly ? Whereabouts.ICloud : Whereabouts.Library,
        };
    }

    // A folder that is gone by now is no link, and is reported when it is to be listed.
    private static bool IsLink(string folder) => new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null };
}
