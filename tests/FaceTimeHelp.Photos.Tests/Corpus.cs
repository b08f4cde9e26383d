namespace FaceTimeHelp.Photos.Tests;

/// <summary>Real files that are no part of the project: the folder that FACETIMEHELP_CORPUS names.</summary>
internal static class Corpus
{
    public static string Folder(string name)
    {
        var root = Environment.GetEnvironmentVariable("FACETIMEHELP_CORPUS");
        Assert.SkipUnless(Directory.Exists(root), "FACETIMEHELP_CORPUS names no folder of real files.");
        return Path.Combine(root!, name);
    }
}
