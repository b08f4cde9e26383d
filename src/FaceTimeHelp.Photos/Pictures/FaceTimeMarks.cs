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
    public static IEnumerable<Evidence> In(Asset asset)
    {
        if (FaceTimeLens.TryParse(asset.LensModel) is not null)
            yield return Evidence.LensModel;
        if (asset is { IsLive: true, BundleId: BundleId })
            yield return Evidence.BundleId;
        if (asset.IsLive && string.Equals(Path.GetFileNameWithoutExtension(asset.OriginalName), FileStem, StringComparison.OrdinalIgnoreCase))
            yield return Evidence.FileName;
    }

    /// <summary>Which marks a still or a movie bears.</summary>
    public static IEnumerable<Evidence> In(PhotoReading reading)
    {
        if (reading is StillReading { UserComment: UserComment })
            yield return Evidence.UserComment;
        if (reading is StillReading still && FaceTimeLens.TryParse(still.LensModel) is not null)
            yield return Evidence.LensModel;
        if (reading is MovieReading { Keywords: Keywords, Id: not null })
            yield return Evidence.MovieKeywords;
    }
}
