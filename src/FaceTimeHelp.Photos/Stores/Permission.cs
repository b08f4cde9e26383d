namespace FaceTimeHelp.Photos.Stores;

/// <summary>Whether a folder may be looked into, and how to allow it.</summary>
internal static class Permission
{
    /// <exception cref="StoreUnavailableException">It may not, or the disk does not answer.</exception>
    public static void Check(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (UnauthorizedAccessException problem)
        {
            throw StoreUnavailableException.Forbidden(folder, problem);
        }
        catch (IOException problem)
        {
            throw StoreUnavailableException.Failed(folder, problem);
        }
    }

    /// <summary>
    /// What lets this program read. On a Mac a permission is not enough: since 10.14 the system itself keeps programs out of
    /// photos and backups (https://support.apple.com/guide/security/secddd1d86a6/web).
    /// </summary>
    public static string Remedy(bool onMac) => onMac
        ? "Open System Settings > Privacy & Security > Full Disk Access (up to macOS 12: System Preferences > Security & Privacy > Privacy > Full Disk Access), turn it on for the program that shows this window, such as Terminal, then quit and reopen it."
        : "Give yourself the permission to read it, or choose another folder.";
}
