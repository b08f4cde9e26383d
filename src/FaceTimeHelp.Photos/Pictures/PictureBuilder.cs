using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Pictures;

/// <summary>Makes one picture of the files that belong together.</summary>
internal static class PictureBuilder
{
    /// <param name="files">At least one, in the order of their paths.</param>
    /// <param name="unreadable">Files that may be the other half of one that is there alone.</param>
    public static Picture Build(List<ReadFile> files, IEnumerable<ReadFile> unreadable)
    {
        var (still, movie) = BestHalves(files);
        var data = still?.Reading as StillReading;
        var asset = files.Select(file => file.File.Asset).FirstOrDefault(asset => asset is not null);
        var lens = FaceTimeLens.TryParse(data?.LensModel) ?? FaceTimeLens.TryParse(asset?.LensModel);
        return new Picture(files.Select(file => file.Id).FirstOrDefault(id => id is not null), still?.File, movie?.File)
        {
            Copies = [.. files.Where(file => file != still && file != movie && file.File.IsHere).Select(file => file.File)],
            UnreadableHalf = unreadable.FirstOrDefault(file => FileNames.IsMovie(file.File.Path) ? movie is null : still is null)?.File,
            Rows = [.. files.Select(file => file.File.Asset?.Uuid).OfType<string>().Distinct()],
            Evidence = [.. files.SelectMany(file => file.Marks).Distinct().Order()],
            Device = lens?.Device ?? data?.Model ?? asset?.Model,
            Camera = lens?.Camera,
            Taken = data?.Taken ?? asset?.Created ?? (still ?? files[0]).File.Modified,
        };
    }

    /// <summary>The files in the best place that any has: a picture in the library is there, whatever lies in Recently Deleted.</summary>
    private static List<ReadFile> FromBestPlace(List<ReadFile> files) =>
    [
        .. files.GroupBy(file => (file.File.IsElsewhere, file.File.Where)).MinBy(group => group.Key)!
            .OrderBy(file => file.File.IsEdit)
            .ThenBy(file => !file.File.IsHere),
    ];

    /// <summary>The halves that lie in the best place; one that is missing there may be online only.</summary>
    private static (ReadFile? Still, ReadFile? Movie) BestHalves(List<ReadFile> files)
    {
        var (still, movie) = Halves(FromBestPlace(files));
        if (still is null || movie is null)
        {
            var online = files.FindAll(file => file.File is { IsHere: false, Where: Whereabouts.ICloud, IsElsewhere: false });
            still ??= online.Find(file => file.IsStill);
            movie ??= online.Find(file => file.IsMovie);
        }
        return (still, movie);
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
