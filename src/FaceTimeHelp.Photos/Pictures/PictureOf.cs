using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>Makes one picture of the files that belong together.</summary>
internal static class PictureOf
{
    /// <param name="files">At least one, in the order of their paths.</param>
    public static Picture Files(List<ReadFile> files)
    {
        var (still, movie) = Halves(files);
        var data = still?.Reading as StillReading;
        var lens = FaceTimeLens.TryParse(data?.LensModel);
        return new Picture(files.Select(file => file.Id).FirstOrDefault(id => id is not null), still?.File, movie?.File)
        {
            Copies = [.. files.Where(file => file != still && file != movie).Select(file => file.File)],
            Evidence = [.. files.SelectMany(file => FaceTimeMarks.In(file.Reading)).Distinct().Order()],
            Device = lens?.Device ?? data?.Model,
            Camera = lens?.Camera,
            Taken = data?.Taken ?? (still ?? files[0]).File.Modified,
        };
    }

    /// <summary>The first still and movie that share a name, or else the first of each: whatever is left is a copy.</summary>
    private static (ReadFile? Still, ReadFile? Movie) Halves(List<ReadFile> files)
    {
        var stills = files.Where(file => file.IsStill).ToList();
        var movies = files.Where(file => file.IsMovie).ToList();
        var pair = stills.Join(movies, still => still.Stem, movie => movie.Stem, (still, movie) => (still, movie)).FirstOrDefault();
        return pair is (not null, not null) ? pair : (stills.FirstOrDefault(), movies.FirstOrDefault());
    }
}
