using System.Text.RegularExpressions;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>What the names of files tell, however their case.</summary>
internal static partial class FileNames
{
    private const string MovieSuffix = "_HEVC";

    public static bool IsMovie(string path) => Path.GetExtension(path).ToUpperInvariant() is ".MOV" or ".MP4";

    /// <summary>
    /// Path without extension and case: what two files of one name in one folder share. icloudpd puts <c>_HEVC</c> behind the
    /// name of a movie (IMG_1234.HEIC, IMG_1234_HEVC.MOV); an edited copy has a name of its own.
    /// </summary>
    public static string Stem(string path)
    {
        var stem = Path.ChangeExtension(path, null).ToUpperInvariant();
        return IsMovie(path) && stem.EndsWith(MovieSuffix, StringComparison.Ordinal) ? stem[..^MovieSuffix.Length] : stem;
    }

    /// <summary>The name that an iPhone gave the picture of which <paramref name="stem"/> names an edited copy, or null.</summary>
    public static string? Unedited(string stem) => EditedStem().Match(stem) is { Success: true } match ? $"{match.Groups[1]}{match.Groups[2]}" : null;

    [GeneratedRegex(@"^(IMG_)E(\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EditedStem();
}
