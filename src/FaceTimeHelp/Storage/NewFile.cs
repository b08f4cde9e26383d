using FaceTimeHelp.Text;

namespace FaceTimeHelp.Storage;

/// <summary>Writes files that are not there yet: what somebody else has written is never overwritten.</summary>
internal static class NewFile
{
    /// <summary>False where there is such a file already.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWrite(string path, string text) => TryWrite(path, text, static path => new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    /// <summary>The same, for a file that only its user may read.</summary>
    /// <exception cref="UserError">It cannot be written there.</exception>
    public static bool TryWritePrivately(string path, string text) => TryWrite(path, text, static path => PrivateFiles.Open(path, FileMode.CreateNew));

    /// <summary>What a person is told of a file that only they may read.</summary>
    public static string WrittenPrivately(string path) => $"Written: {Printable.From(Path.GetFullPath(path))}. Nobody but you can read it.";

    private static bool TryWrite(string path, string text, Func<string, FileStream> create)
    {
        try
        {
            using var file = create(path);
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
