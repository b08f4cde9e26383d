using System.Runtime.CompilerServices;

namespace FaceTimeHelp.Tests;

/// <summary>The project's own folder, for tests that look at what is shipped beside the code.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
