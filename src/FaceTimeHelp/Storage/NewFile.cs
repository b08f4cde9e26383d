using FaceTimeHelp.Text;

namespace FaceTimeHelp.Storage;

/// <summary>Writes files that are not there yet: what somebody else has written is never overwritten.</summary>
internal static class NewFile
{
    /// <summary>False where there is such a file already.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWrite(string path, string text) =>
        TryWrite(path, text, static path => new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    /// <summary>The same, for a file that only its user may read.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWritePrivately(string path, string text) =>
        TryWrite(path, text, static path => PrivateFiles.Open(path, FileMode.CreateNew));

    /// <summary>What a person is told of a file that was written for them alone. On Windows the folder says who may read it.</summary>
    public static string WrittenPrivately(string path) =>
        $"Written: {Printable.From(Path.GetFullPath(path))}.{(OperatingSystem.IsWindows() ? "" : " Nobody but you can read it.")}";

    /// <summary>The same, in whichever way the file is made.</summary>
    /// <param name="path">Where.</param>
    /// <param name="text">What it is to hold.</param>
    /// <param name="create">Makes the empty file, and throws where there is one.</param>
    /// <exception cref="UserError">It cannot be written there.</exception>
    internal static bool TryWrite(string path, string text, Func<string, FileStream> create)
    {
        if (TryCreate(path, create) is not { } file)
            return false;

        try
        {
            using (file)
            {
                using var writer = new StreamWriter(file);
                writer.Write(text);
            }
            return true;
        }
        catch (IOException refused)
        {
            File.Delete(path); // Safe to delete: this call created it, and it is incomplete.
            throw Refused(path, refused);
        }
    }

    /// <summary>Null where there is such a file already.</summary>
    private static FileStream? TryCreate(string path, Func<string, FileStream> create)
    {
        try
        {
            return create(path);
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path))
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserError($"{path} cannot be written: there is no folder {Path.GetDirectoryName(path)}. Make it first.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, refused);
        }
    }

    private static UserError Refused(string path, Exception refused) => new($"{path} cannot be written: {refused.Message}");
}
