namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// A temporary folder that only the user may look into, gone when it is disposed of. A locked file in it says that it is in use. However a
/// program ends, its locks end with it, and what it left behind is removed when the next such folder is made.
/// </summary>
public sealed class PrivateFolder : IDisposable
{
    /// <summary>What the names of all copies of libraries' lists begin with.</summary>
    internal const string LibraryPrefix = "facetimehelp-library-";

    private const string PracticePrefix = "facetimehelp-practice-";

    private const string LockName = ".in-use";

    private static readonly string[] Prefixes = [LibraryPrefix, PracticePrefix];

    /// <summary>A folder without a lock is in the making, or its program was killed in that moment.</summary>
    private static readonly TimeSpan LongestInTheMaking = TimeSpan.FromDays(1);

    private readonly FileStream inUse;

    private PrivateFolder(string path) => (Path, inUse) = (path, Lock(path));

    public string Path { get; }

    /// <summary>For the copy of a library's list.</summary>
    /// <exception cref="IOException">The temporary folder is missing, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder may not be written to.</exception>
    public static PrivateFolder ForLibrary() => Create(LibraryPrefix);

    /// <summary>For a rehearsal's pictures.</summary>
    /// <exception cref="IOException">The temporary folder is missing, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder may not be written to.</exception>
    public static PrivateFolder ForPractice() => Create(PracticePrefix);

    public string At(params ReadOnlySpan<string> names) => System.IO.Path.Combine([Path, .. names]);

    public void Dispose()
    {
        inUse.Dispose();
        Remove(Path);
    }

    private static PrivateFolder Create(string prefix)
    {
        foreach (var left in Prefixes.SelectMany(each => Subfolders.Of(System.IO.Path.GetTempPath(), each + "*")).Where(IsLeftOver))
            Remove(left);
        // .NET gives a temporary folder to its user alone (mode 0700); on Windows the folder above it does that.
        var path = Directory.CreateTempSubdirectory(prefix).FullName;
        PrivateFolder? made = null;
        try
        {
            return made = new PrivateFolder(path);
        }
        finally
        {
            if (made is null)
                Remove(path);
        }
    }

    /// <summary>
    /// Unix makes a file and locks it in two steps, and in between another program may look: so it gets its name once it is locked. Windows
    /// does both at once, and lets nobody rename what is locked.
    /// </summary>
    private static FileStream Lock(string folder)
    {
        var name = System.IO.Path.Combine(folder, LockName);
        if (OperatingSystem.IsWindows())
            return Open(name, FileMode.CreateNew);
        var locked = Open(name + ".new", FileMode.CreateNew);
        File.Move(name + ".new", name);
        return locked;
    }

    private static bool IsLeftOver(string folder)
    {
        try
        {
            using var unlocked = Open(System.IO.Path.Combine(folder, LockName), FileMode.Open);
            return true;
        }
        catch (FileNotFoundException)
        {
            return DateTimeOffset.UtcNow - FileTime.Of(new DirectoryInfo(folder)) > LongestInTheMaking;
        }
        catch (Exception used) when (used is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode is FileMode.CreateNew)
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    /// <summary>What cannot be removed now is left to the next one that is made.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }
}
