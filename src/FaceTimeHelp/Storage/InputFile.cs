namespace FaceTimeHelp.Storage;

/// <summary>Text files that somebody names on the command line.</summary>
internal static class InputFile
{
    /// <summary>In bytes: far more than anybody writes by hand.</summary>
    private const long Longest = 16 * 1024 * 1024;

    /// <summary>A file's whole text.</summary>
    /// <exception cref="IOException">It cannot be read, or is far too long.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string ReadText(string path)
    {
        // Opening a pipe would wait for ever, and a device never ends; neither has a length.
        return LengthOf(path) switch
        {
            0 => "",
            > Longest => throw new IOException($"it is larger than {Longest / (1024 * 1024)} MB."),
            _ => File.ReadAllText(path),
        };
    }

    /// <summary>In bytes, of the file that a link leads to; 0 for what is no ordinary file.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : ((FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file).Length;
    }
}
