namespace FaceTimeHelp.Photos.Stores;

/// <summary>Whether a folder may be looked into.</summary>
internal static class FolderAccess
{
    /// <exception cref="StoreUnavailableException">It may not, or the disk does not answer.</exception>
    public static void Require(string folder)
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
}
