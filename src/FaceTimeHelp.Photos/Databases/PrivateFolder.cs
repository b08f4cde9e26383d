using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>
/// A temporary folder that only the user may look into, gone when it is disposed of. What a killed program left behind is
/// removed once it is so old that no scan can still be using it.
/// </summary>
internal sealed class PrivateFolder : IDisposable
{
    /// <summary>What all their names begin with.</summary>
    internal const string Prefix = "facetimehelp-library-";

    private static readonly TimeSpan OldAge = TimeSpan.FromDays(1);

    // .NET gives a temporary folder to its user alone (mode 0700); on Windows the folder above it does that.
    public string Path { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    /// <summary>Removes what earlier programs left behind.</summary>
    public static void Sweep()
    {
        var left = Subfolders.Of(System.IO.Path.GetTempPath(), Prefix + "*");
        foreach (var folder in left.Where(folder => DateTimeOffset.UtcNow - FileTime.Of(new DirectoryInfo(folder)) > OldAge))
            Remove(folder);
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Remove(Path);

    /// <summary>What cannot be removed now is left to a later sweep.</summary>
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
