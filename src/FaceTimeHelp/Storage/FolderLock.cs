namespace FaceTimeHelp.Storage;

/// <summary>
/// Says that a running program works in a folder. However the program ends, its lock ends with it. A separate lock file, because an
/// exclusive lock on the journal itself would also shut out readers on Unix.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = ".in-use";

    private readonly FileStream file;

    /// <exception cref="IOException">Another program works in the folder, or the disk is full.</exception>
    public FolderLock(string folder) => file = PrivateFiles.OpenExclusive(FileIn(folder));

    /// <summary>
    /// Whether the lock was refused because another program holds it: ERROR_SHARING_VIOLATION, or EWOULDBLOCK from flock.
    /// </summary>
    public static bool IsHeld(IOException refused) =>
        (refused.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? 32 : OperatingSystem.IsLinux() ? 11 : 35);

    public void Dispose() => file.Dispose();

    private static string FileIn(string folder) => Path.Combine(folder, FileName);
}
