namespace FaceTimeHelp.Storage;

/// <summary>Files and folders that only their user may read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Makes a folder with those above it that are missing; .NET alone would leave these open to everyone.</summary>
    public static void CreateFolder(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } above && !Directory.Exists(above))
            CreateFolder(above);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnFolder);
    }

    /// <summary>Opens for reading and writing; others may only read meanwhile.</summary>
    public static FileStream Open(string path, FileMode mode) => Open(path, mode, FileShare.Read);

    /// <summary>Opens, or makes, a file that nobody else can have open meanwhile.</summary>
    /// <exception cref="IOException">Somebody else has it open.</exception>
    public static FileStream OpenExclusive(string path) => Open(path, FileMode.OpenOrCreate, FileShare.None);

    private static FileStream Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
            options.UnixCreateMode = OwnFile;
        return new FileStream(path, options);
    }
}
