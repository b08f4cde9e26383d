using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>The marks that FaceTime leaves, as Apple's programs write them. The word FaceTime alone is never one.</summary>
public static class FaceTimeMarks
{
    /// <summary>The still's UserComment, exactly.</summary>
    public const string UserComment = "FaceTime Photo";

    /// <summary>The movie's keywords, exactly.</summary>
    public const string Keywords = "FaceTime";

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
