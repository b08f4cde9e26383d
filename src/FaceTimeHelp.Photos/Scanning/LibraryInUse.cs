using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>
/// Marks what lies in another library than the one in use. FaceTime saves into the System Photo Library, and the Photos app
/// may show another. Two rules keep this honest: where the library in use is not known, none is another one; and a library
/// that is scanned all alone is the one that was asked about, whichever it is.
/// </summary>
internal sealed class LibraryInUse(ScanRequest request)
{
    private readonly string? path =
        request.Stores is [PhotosLibraryStore] || request.LibraryInUse is null ? null : FullPath.Resolved(request.LibraryInUse);

    /// <summary>Whether the library of a path is another one; asking the system for each file would be slow.</summary>
    private readonly Dictionary<string, bool> others = [];

    public ReadFile Mark(ReadFile file) =>
        path is not null && file.File.Library is { } library && IsAnother(library)
            ? file with { File = file.File with { IsElsewhere = true } }
            : file;

    private bool IsAnother(string library)
    {
        if (!others.TryGetValue(library, out var isAnother))
            others[library] = isAnother = !FullPath.Comparer.Equals(FullPath.Resolved(library), path);
        return isAnother;
    }
}
