namespace FaceTimeHelp.Photos.Files;

/// <summary>Lists subfolders; an inaccessible folder counts as empty.</summary>
internal static class Subfolders
{
    /// <summary>Full paths of the folders in <paramref name="folder"/> whose names match; none where it cannot be listed.</summary>
    public static string[] Of(string folder, string pattern = "*")
    {
        try
        {
            return Directory.Exists(folder) ? Directory.GetDirectories(folder, pattern) : [];
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
