namespace FaceTimeHelp.Storage;

/// <summary>The home folder in a path that was typed.</summary>
internal static class HomeFolder
{
    /// <summary>Puts the home folder for a leading <c>~</c>: a shell leaves it between quotes.</summary>
    public static string Expand(string path) => path is "~" || path.StartsWith("~/", StringComparison.Ordinal)
        ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + path[1..]
        : path;
}
