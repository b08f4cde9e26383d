namespace FaceTimeHelp.FlowFiles;

/// <summary>Writes files that are not there yet: what an author has written is never overwritten.</summary>
internal static class NewFile
{
    /// <summary>False where there is such a file already.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWrite(string path, string text)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(file);
            writer.Write(text);
            return true;
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path))
        {
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserError($"{path} cannot be written: there is no folder {Path.GetDirectoryName(path)}. Make it first.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{path} cannot be written: {refused.Message}");
        }
    }
}
