namespace FaceTimeHelp.Photos.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly List<string> _locked = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("facetimehelp-").FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Takes all permissions from a file or folder until the test ends; skips the test where that locks nobody out.</summary>
    public void Lock(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is locked to an administrator.");
        SetMode(path, UnixFileMode.None);
        _locked.Add(path);
    }

    public void Dispose()
    {
        foreach (var path in _locked)
            SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Path, recursive: true);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
