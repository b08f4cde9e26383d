using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>
/// Files, folders and whole stores that could not be looked into, each by the fingerprints of two names: its path below the store, by
/// which a phone is known again that is connected elsewhere, and its full path, by which a folder is known again that is a store itself.
/// </summary>
internal static class ClosedPlaces
{
    /// <summary>What <see cref="RelativePath"/> calls the store itself.</summary>
    private const string WholeStore = ".";

    /// <param name="path">The place, the store's path as it was given with the relative part.</param>
    /// <param name="relativePath">The part below the store's path.</param>
    public static IEnumerable<ulong> Fingerprint(string path, string relativePath) =>
        relativePath == WholeStore
            ? [Fingerprints.OfName(NameOf(path))]
            : [Fingerprints.OfName(NameOf(path)), Fingerprints.OfName(relativePath)];

    /// <summary>Whether the file is one of these places, or lies in one.</summary>
    public static bool Hold(ImmutableArray<ulong> closed, Candidate file) =>
        !closed.IsEmpty
        && WithFoldersAbove(file.RelativePath).Concat(WithFoldersAbove(NameOf(file.Path))).Any(name => closed.Has(Fingerprints.OfName(name)));

    private static string NameOf(string path) => FullPath.InOneCase(FullPath.Of(path)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');

    private static IEnumerable<string> WithFoldersAbove(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('/', end - 1))
            yield return name[..end];
    }
}
