namespace FaceTimeHelp.Photos.Baselines;

/// <summary>Writes baselines to disk and reads them back.</summary>
public static class BaselineStorage
{
    /// <summary>In bytes: room for some ten million pictures.</summary>
    private const long Longest = 512L << 20;

    extension(Baseline baseline)
    {
        /// <summary>
        /// Writes it so that <paramref name="path"/> holds either the old file or the whole new one; on Unix only the
        /// user may read it.
        /// </summary>
        /// <exception cref="IOException">The disk did not take it.</exception>
        /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
        public void Save(string path)
        {
            var unfinished = $"{path}.{Path.GetRandomFileName()}";
            try
            {
                Write(BaselineFormat.Write(baseline), unfinished);
                File.Move(unfinished, path, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }

        /// <summary>The baseline that <see cref="Save"/> wrote to <paramref name="path"/>.</summary>
        /// <exception cref="BaselineException">It is missing, locked, damaged, or from another version of the program.</exception>
        public static Baseline Load(string path) => BaselineFormat.Read(path, Read(path));
    }

    private static void Write(byte[] bytes, string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (file.Length > Longest)
                throw BaselineException.TooLarge(path, file.Length);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw BaselineException.Missing(path, problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw BaselineException.Forbidden(path, problem);
        }
    }
}
