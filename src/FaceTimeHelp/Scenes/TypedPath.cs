using FaceTimeHelp.Conversing;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Scenes;

/// <summary>Turns what terminals and people write for a path into a path.</summary>
internal static class TypedPath
{
    /// <summary>Takes away quotes and the backslashes that a dragged folder brings, and puts the home folder for <c>~</c>.</summary>
    public static string Clean(string words)
    {
        var path = words.Trim().Trim('"', '\'');
        if (!OperatingSystem.IsWindows())
            path = path.Replace("\\ ", " ", StringComparison.Ordinal);
        return HomeFolder.Expand(path);
    }
}
