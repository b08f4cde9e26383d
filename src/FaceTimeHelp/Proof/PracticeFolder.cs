using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Proof;

/// <summary>A rehearsal's temporary folder. It is removed with the rehearsal; where the program was killed, by the next one.</summary>
internal sealed class PracticeFolder : IDisposable
{
    private const string Prefix = "facetimehelp-practice-";

    private readonly FolderLock inUse;

    private PracticeFolder(string path) => (Path, inUse) = (path, new FolderLock(path));

    public string Path { get; }

    /// <summary>Where a phone keeps its pictures.</summary>
    public string Pictures => System.IO.Path.Combine(Path, "DCIM", "100APPLE");

    public static PracticeFolder Create()
    {
        foreach (var folder in Directory.GetDirectories(System.IO.Path.GetTempPath(), Prefix + "*").Where(IsLeftOver))
            Remove(folder);
        return new PracticeFolder(Directory.CreateTempSubdirectory(Prefix).FullName);
    }

    public void Dispose()
    {
        inUse.Dispose();
        Remove(Path);
    }

    /// <summary>A folder that was never locked may be one that another program makes right now.</summary>
    private static bool IsLeftOver(string folder)
    {
        try
        {
            if (!FolderLock.WasTaken(folder))
                return false;

            using var unused = new FolderLock(folder);
            return true;
        }
        catch (Exception used) when (used is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What cannot be removed now is left to the next rehearsal.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }
}
