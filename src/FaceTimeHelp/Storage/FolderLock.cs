namespace FaceTimeHelp.Storage;

/// <summary>
/// Says that a running program works in a folder. However the program ends, its lock ends with it. It is a file of its own, because
/// on Unix only an exclusive lock keeps a second writer out, and that would keep readers out too.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    /// <exception cref="IOException">Another program works in the folder, or the disk is full.</exception>
    public FolderLock(string folder) => file = PrivateFiles.OpenAlone(FileIn(folder));

    /// <summary>Whether the folder was ever locked.</summary>
    public static bool IsIn(string folder) => File.Exists(FileIn(folder));

    public void Dispose() => file.Dispose();

    private static string FileIn(string folder) => Path.Combine(folder, ".in-use");
}
