namespace FaceTimeHelp.Photos.Files;

/// <summary>What lets this program read what it is kept out of.</summary>
internal static class PermissionAdvice
{
    /// <summary>
    /// On a Mac a permission is not enough: since macOS 10.14 the system itself keeps programs out of photos and backups
    /// (https://support.apple.com/guide/security/secddd1d86a6/web).
    /// </summary>
    public static string For(bool onMac) => onMac
        ? "Open System Settings > Privacy & Security > Full Disk Access (up to macOS 12: System Preferences > Security & Privacy > "
            + "Privacy > Full Disk Access), turn it on for the program that shows this window, such as Terminal, then quit and reopen it."
        : "Give yourself the permission to read it, or choose another folder.";

    public static string Here => For(OperatingSystem.IsMacOS());
}
