using System.Text.RegularExpressions;

namespace FaceTimeHelp.Photos.Files;

/// <summary>What the names of files tell, however their case.</summary>
internal static partial class FileNames
{
    private const string MovieSuffix = "_HEVC";

    /// <summary>macOS keeps a file's attributes on foreign disks in a second file of the same name behind this.</summary>
    private const string AttributesPrefix = "._";

    /// <summary>Apple pairs stills with MOV alone, never with MP4.</summary>
    private static readonly string[] CandidateExtensions = [".heic", ".heif", ".jpg", ".jpeg", ".mov"];

    /// <summary>Equal where <see cref="Stem"/> is.</summary>
    public static IEqualityComparer<string> SameStem { get; } = EqualityComparer<string>.Create(
        (one, other) => StemOf(one).Equals(StemOf(other), StringComparison.OrdinalIgnoreCase),
        path => string.GetHashCode(StemOf(path), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file of this name may be a still or movie of a Live Photo.</summary>
    /// <param name="takesMp4">Whether the store calls movies <c>.mp4</c> too.</param>
    public static bool IsCandidate(string name, bool takesMp4 = false) =>
        !name.StartsWith(AttributesPrefix, StringComparison.Ordinal)
        && Path.GetExtension(name) is var extension
        && (CandidateExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            || (takesMp4 && extension.Equals(".mp4", StringComparison.OrdinalIgnoreCase)));

    public static bool IsMovie(ReadOnlySpan<char> path) =>
        Path.GetExtension(path) is var extension
        && (extension.Equals(".MOV", StringComparison.OrdinalIgnoreCase) || extension.Equals(".MP4", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Path without extension and case: what two files of one name in one folder share. icloudpd puts <c>_HEVC</c> behind the
    /// name of a movie (IMG_1234.HEIC, IMG_1234_HEVC.MOV); an edited copy has a name of its own.
    /// </summary>
    public static string Stem(string path) => StemOf(path).ToString().ToUpperInvariant();

    /// <summary>The name that an iPhone gave the picture of which <paramref name="stem"/> names an edited copy, or null.</summary>
    public static string? OriginalStem(string stem) =>
        EditedStem().Match(stem) is { Success: true } match ? $"{match.Groups[1]}{match.Groups[2]}" : null;

    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> path)
    {
        var stem = path[..^Path.GetExtension(path).Length];
        return IsMovie(path) && stem.EndsWith(MovieSuffix, StringComparison.OrdinalIgnoreCase) ? stem[..^MovieSuffix.Length] : stem;
    }

    [GeneratedRegex(@"^(IMG_)E(\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EditedStem();
}
