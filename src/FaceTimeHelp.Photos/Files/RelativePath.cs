namespace FaceTimeHelp.Photos.Files;

/// <summary>Paths below a folder, written in the same way on every system.</summary>
internal static class RelativePath
{
    /// <summary>The way from <paramref name="folder"/> to <paramref name="path"/>, with <c>/</c> between folders.</summary>
    public static string Between(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
