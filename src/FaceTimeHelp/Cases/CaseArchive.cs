using System.Collections.Immutable;

namespace FaceTimeHelp.Cases;

/// <summary>All cases on this computer: one folder each.</summary>
public sealed class CaseArchive(string folder)
{
    /// <summary>Every readable case, the one touched last first.</summary>
    public ImmutableArray<SavedCase> List() =>
        Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Select(SavedCase.TryRead).OfType<SavedCase>().OrderByDescending(saved => saved.LastTouched)]
            : [];

    /// <summary>The case of this name.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public SavedCase Find(string id) =>
        CaseId.TryParse(id) is { } known && SavedCase.TryRead(FolderOf(known)) is { } saved
            ? saved
            : throw new UserError($"There is no saved case `{id}`. `facetimehelp session list` names those there are.");

    public string FolderOf(CaseId id) => Path.Combine(folder, id.Value);

    /// <summary>Removes a case and its baseline from this computer.</summary>
    public static void Forget(SavedCase saved) => Directory.Delete(saved.Folder, recursive: true);
}
