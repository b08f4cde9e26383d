using System.Collections.Immutable;
using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>The marks that FaceTime leaves, as Apple's programs write them. The word FaceTime alone is never one.</summary>
public static class FaceTimeMarks
{
    /// <summary>The still's UserComment, exactly.</summary>
    public const string UserComment = "FaceTime Photo";

    /// <summary>The movie's keywords, exactly.</summary>
    public const string Keywords = "FaceTime";

    /// <summary>The program that saves FaceTime pictures, as the library names it.</summary>
    public const string BundleId = "com.apple.FTLivePhotoService";

    /// <summary>The name, without its ending, that this program gives them.</summary>
    public const string FileStem = "lp_image";

    /// <summary>Which marks a library's row bears: all that the app and the name can say is said of Live Photos alone.</summary>
    public static ImmutableArray<Evidence> In(Asset asset) => Those(
        (Evidence.LensModel, FaceTimeLens.TryParse(asset.LensModel) is not null),
        (Evidence.BundleId, asset is { IsLive: true, BundleId: BundleId }),
        (Evidence.FileName, asset.IsLive && IsFaceTimesName(asset.OriginalName)));

    /// <summary>Which marks a still or a movie bears.</summary>
    public static ImmutableArray<Evidence> In(PhotoReading reading) => reading switch
    {
        StillReading still => Those(
            (Evidence.UserComment, still.UserComment == UserComment),
            (Evidence.LensModel, FaceTimeLens.TryParse(still.LensModel) is not null)),
        MovieReading { Keywords: Keywords, Id: not null } => [Evidence.MovieKeywords],
        _ => [],
    };

    private static bool IsFaceTimesName(ReadOnlySpan<char> name) =>
        Path.GetFileNameWithoutExtension(name).Equals(FileStem, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<Evidence> Those(params ReadOnlySpan<(Evidence Mark, bool IsThere)> marks)
    {
        var there = ImmutableArray<Evidence>.Empty;
        foreach (var (mark, isThere) in marks)
            there = isThere ? there.Add(mark) : there;
        return there;
    }
}
