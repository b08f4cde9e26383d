using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>Makes one picture of the files that belong together.</summary>
internal static class PictureOf
{
    /// <param name="files">At least one; the first still and its movie are the picture, the rest are copies.</param>
    public static Picture Files(List<ReadFile> files)
    {
        var still = files.FirstOrDefault(file => file.IsStill);
        var movies = files.Where(file => file.IsMovie).ToList();
        var movie = movies.FirstOrDefault(movie => movie.Stem == still?.Stem) ?? movies.FirstOrDefault();
        var camera = still?.Reading as StillReading;
        var lens = FaceTimeLens.TryParse(camera?.LensModel);
        return new Picture(files.Select(file => file.Id).FirstOrDefault(id => id is not null), still?.File, movie?.File)
        {
            Copies = [.. files.Where(file => file != still && file != movie).Select(file => file.File)],
            Evidence = [.. files.SelectMany(file => FaceTimeMarks.In(file.Reading)).Distinct().Order()],
            Device = lens?.Device ?? camera?.Model,
            Camera = lens?.Camera,
            Taken = camera?.Taken ?? (still ?? files[0]).File.Modified,
        };
    }
}
