using System.Collections.Immutable;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Cases;

/// <summary>All cases on this computer: one folder each.</summary>
public sealed class CaseArchive(string folder)
{
    /// <summary>Every case, those too that can no longer be read.</summary>
    public IEnumerable<CaseId> Ids =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(path => CaseId.TryParse(Path.GetFileName(path))).OfType<CaseId>()
            : [];

    /// <summary>Every readable case, the one touched last first.</summary>
    public ImmutableArray<SavedCase> List() =>
        [.. Ids.Select(FolderOf).Select(SavedCase.TryRead).OfType<SavedCase>().OrderByDescending(saved => saved.LastTouched)];

    /// <summary>Why each of the others cannot be read, in a sentence.</summary>
    public ImmutableArray<string> Unreadable() => [.. Ids.Select(FolderOf).Select(SavedCase.WhyUnreadable).OfType<string>()];

    /// <summary>The case of this name.</summary>
    /// <exception cref="UserError">There is none, or it cannot be read any more.</exception>
    public SavedCase Find(string id) => SavedCase.Read(FolderOf(FindId(id)));

    /// <summary>The name of a case that is there.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public CaseId FindId(string written) =>
        CaseId.TryParse(written) is { } id && Directory.Exists(FolderOf(id))
            ? id
            : throw new UserError($"There is no saved case `{written}`. `facetimehelp session list` names those there are.");

    public string FolderOf(CaseId id) => Path.Combine(folder, id.Value);

    /// <summary>A name that no case has yet.</summary>
    public CaseId NewId(DateTimeOffset now)
    {
        var id = CaseId.New(now);
        while (Directory.Exists(FolderOf(id)))
            id = CaseId.New(now);
        return id;
    }

    /// <summary>Removes a case and its baseline from this computer.</summary>
    /// <exception cref="UserError">It is open in another window, where its next answer would be lost; or the disk refuses.</exception>
    public void Forget(CaseId id)
    {
        try
        {
            Delete(new DirectoryInfo(FolderOf(id)));
        }
        catch (IOException inUse) when (FolderLock.IsHeld(inUse))
        {
            throw new UserError($"The case {id} is open in another window. Leave it there first.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The case {id} could not be removed: {refused.Message}");
        }
    }

    /// <summary>The lock is held until only its own file is left, so that nobody goes on with a case that is half gone.</summary>
    private static void Delete(DirectoryInfo folder)
    {
        using (new FolderLock(folder.FullName))
        {
            foreach (var file in folder.EnumerateFiles().Where(file => file.Name != FolderLock.FileName))
                file.Delete();
        }

        folder.Delete(recursive: true);
    }
}
