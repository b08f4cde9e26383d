namespace FaceTimeHelp.Photos.Files;

/// <summary>Paths in a form in which two that lead to one place are the same.</summary>
internal static class FullPath
{
    /// <summary>Without regard to case where file systems mostly have none.</summary>
    public static StringComparer Comparer { get; } = IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static bool IgnoresCase => OperatingSystem.IsMacOS() || OperatingSystem.IsWindows();

    /// <summary>From the root, and without a separator at its end.</summary>
    public static string Of(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>The same text for all paths that are equal to <see cref="Comparer"/>.</summary>
    public static string InOneCase(string path) => IgnoresCase ? path.ToUpperInvariant() : path;

    /// <summary>The full path, with links in it followed as far as they can be.</summary>
    public static string Resolved(string path)
    {
        var full = Of(path);
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Resolved(parent), Path.GetFileName(full));
        try
        {
            return Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Of(target.FullName) : here;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }
}
