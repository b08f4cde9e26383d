using System.Diagnostics;

namespace FaceTimeHelp.Photos.Making;

/// <summary>Where a made Live Photo's two files lie.</summary>
public sealed record MadeLivePhoto(string Still, string Movie);

/// <summary>
/// Writes small but valid pictures and movies with given metadata, for practice, tests and benchmarks. Each shows one
/// grey square of sixteen by sixteen points.
/// </summary>
public static class PictureMaker
{
    /// <summary>Writes <paramref name="stem"/>.HEIC or .JPG, and .MOV, into <paramref name="folder"/>, made if it is missing.</summary>
    public static MadeLivePhoto WriteLivePhoto(string folder, string stem, LivePhotoToMake photo)
    {
        Directory.CreateDirectory(folder);
        var made = new MadeLivePhoto(Path.Combine(folder, stem + Extension(photo.Format)), Path.Combine(folder, stem + ".MOV"));
        // The movie comes first, so that a scan in between never takes the picture for one without its movie.
        WriteMovie(made.Movie, photo.Movie);
        WriteStill(made.Still, photo.Still, photo.Format);
        File.SetLastWriteTimeUtc(made.Movie, photo.FileTime.UtcDateTime);
        File.SetLastWriteTimeUtc(made.Still, photo.FileTime.UtcDateTime);
        return made;
    }

    /// <summary>Writes one still, replacing what is at <paramref name="path"/>.</summary>
    public static void WriteStill(string path, StillToMake still, StillFormat format) =>
        File.WriteAllBytes(path, format switch
        {
            StillFormat.Heic => HeicBytes.Of(still),
            StillFormat.Jpeg => JpegBytes.Of(still),
            _ => throw new UnreachableException(),
        });

    /// <summary>Writes one movie, replacing what is at <paramref name="path"/>.</summary>
    public static void WriteMovie(string path, MovieToMake movie) => File.WriteAllBytes(path, MovBytes.Of(movie));

    private static string Extension(StillFormat format) =>
        format switch
        {
            StillFormat.Heic => ".HEIC",
            StillFormat.Jpeg => ".JPG",
            _ => throw new UnreachableException(),
        };
}
