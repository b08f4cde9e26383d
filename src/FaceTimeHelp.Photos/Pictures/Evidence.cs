using System.Diagnostics;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>A mark that speaks for a FaceTime picture.</summary>
public enum Evidence
{
    /// <summary>Exif UserComment is exactly <c>FaceTime Photo</c>: confirms.</summary>
    UserComment,

    /// <summary>Exif LensModel ends as <see cref="FaceTimeLens"/> says: confirms.</summary>
    LensModel,

    /// <summary>The movie's keywords are exactly <c>FaceTime</c>, beside a content identifier: confirms.</summary>
    MovieKeywords,

    /// <summary>The library names FaceTime's own service as the importer: makes it probable.</summary>
    BundleId,

    /// <summary>The library knows it under the name that FaceTime's service gives: makes it probable.</summary>
    FileName,
}

public static class EvidenceWords
{
    extension(Evidence evidence)
    {
        /// <summary>The word that <c>scan --json</c> prints.</summary>
        public string Word => evidence switch
        {
            Evidence.UserComment => "user-comment",
            Evidence.LensModel => "lens-model",
            Evidence.MovieKeywords => "movie-keywords",
            Evidence.BundleId => "bundle-id",
            Evidence.FileName => "file-name",
            _ => throw new UnreachableException(),
        };

        /// <summary>Whether this mark alone is enough to be sure.</summary>
        public bool Confirms => evidence switch
        {
            Evidence.UserComment or Evidence.LensModel or Evidence.MovieKeywords => true,
            Evidence.BundleId or Evidence.FileName => false,
            _ => throw new UnreachableException(),
        };
    }
}
