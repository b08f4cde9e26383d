namespace FaceTimeHelp.Photos.Files;

/// <summary>Whether inode numbers are stable on a drive. FUSE mounts (phones, servers) may assign new ones at each mount.</summary>
internal static class Inodes
{
    public static bool AreStableIn(string folder)
    {
        try
        {
            return !new DriveInfo(folder).DriveFormat.StartsWith("fuse", StringComparison.Ordinal);
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
