using System.Diagnostics;

namespace FaceTimeHelp.Photos.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly List<string> turned = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("facetimehelp-").FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Takes all permissions from a file or folder until the test ends; skips the test where that locks nobody out.</summary>
    public void Lock(string path) => Leave(path, UnixFileMode.None);

    /// <summary>The same for a folder that may be listed, but whose files may not be looked at.</summary>
    public void LeaveNamesOnly(string path) => Leave(path, UnixFileMode.UserRead);

    /// <summary>Gives back all that was taken away.</summary>
    public void Unlock()
    {
        foreach (var path in turned)
            SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Runs a line of a Unix shell in it.</summary>
    public void InShell(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line]) { WorkingDirectory = Path })!;
        shell.WaitForExit();
    }

    public void Dispose()
    {
        Unlock();
        Directory.Delete(Path, recursive: true);
    }

    private void Leave(string path, UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is locked to an administrator.");
        SetMode(path, mode);
        turned.Add(path);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
