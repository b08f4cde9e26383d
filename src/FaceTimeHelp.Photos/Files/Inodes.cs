namespace FaceTimeHelp.Photos.Files;

/// <summary>Tells where the numbers of files can be relied on: a phone or server that is mounted by a program may give its files other ones every time.</summary>
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
