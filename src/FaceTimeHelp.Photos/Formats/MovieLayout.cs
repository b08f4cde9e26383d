using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a movie is laid out (QuickTime File Format, "Metadata"): boxes, and in one of them what the movie says of itself.</summary>
internal static class MovieLayout
{
    private const int KeysAt = 8;

    private static readonly Flaw MissingIndex = new("It is cut short or damaged: the movie's index is missing.", IsCutShort: true);

    private static readonly Flaw TooLong = new("It is damaged: its metadata is longer than that of any movie.", IsCutShort: false);

    /// <summary>Where its metadata may lie; null where that cannot be said without reading on.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file)
    {
        if (!BoxTree.IsWhole(file) || Box.WholeFile(file).TryFind(file, BoxType.Movie) is not { } movie)
            return null;
        var inside = movie.Children(file).ToList();
        return inside.Contains(null)
            ? null
            : [.. inside.OfType<Box>().Where(box => box.Type != BoxType.Track).Select(box => new Region(box.Body, box.End))];
    }

    /// <summary>The bodies of its lists of metadata, once the boxes that MetadataExtractor is to believe were looked over.</summary>
    public static MetadataLocation FindLists(PhotoFile file)
    {
        if (new BoxTree(file, box => ChildrenAt(file, box), box => ProblemIn(file, box)).FindFlaw() is { } flaw)
            return MetadataLocation.Unknown(flaw);
        List<Box> movies = [.. Box.WholeFile(file).Children(file).OfType<Box>().Where(box => box.Type == BoxType.Movie)];
        if (movies.Count == 0)
            return MetadataLocation.Unknown(MissingIndex);
        List<Region> lists =
        [
            .. from list in movies.SelectMany(movie => movie.Children(file)).OfType<Box>()
               where list.Type == BoxType.Meta && IsQuickTimeStyle(file, list)
               select new Region(list.Body, list.End),
        ];
        return lists.Sum(list => list.Length) > FormatLimits.Metadata
            ? MetadataLocation.Unknown(TooLong)
            : MetadataLocation.At(lists);
    }

    private static int? ChildrenAt(PhotoFile file, Box box) =>
        box.Type switch
        {
            BoxType.Movie => 0,
            BoxType.Meta when IsQuickTimeStyle(file, box) => 0,
            BoxType.Keys => KeysAt,
            BoxType.Items => 0,
            _ => null,
        };

    // An MP4's meta box has four more bytes before its children, and holds no such keys.
    private static bool IsQuickTimeStyle(PhotoFile file, Box meta) => meta.UInt32At(file, 0) != 0;

    // MetadataExtractor reads as many keys as are counted, and then as many items as there were keys, whatever is there; and it says the
    // key of each item that it does not know.
    private static string? ProblemIn(PhotoFile file, Box box) =>
        box.Type switch
        {
            BoxType.Keys => ProblemIn(Keys(file, box), counted: box.UInt32At(file, 4)),
            BoxType.Meta when IsQuickTimeStyle(file, box) && NamesMoreThanItHolds(file, box) =>
                "It is damaged: it names more metadata items than it holds.",
            _ => null,
        };

    private static string? ProblemIn(List<Box> keys, uint counted)
    {
        if (keys.Count > FormatLimits.Keys || keys.Exists(key => key.BodyLength > FormatLimits.KeyLength))
            return "It is damaged: its metadata keys are longer or more than those of any movie.";
        return counted == keys.Count ? null : "It is damaged: it does not hold as many metadata keys as it counts.";
    }

    private static bool NamesMoreThanItHolds(PhotoFile file, Box meta) =>
        Counts(file, meta, BoxType.Keys).Sum() > Counts(file, meta, BoxType.Items).DefaultIfEmpty().Min();

    private static List<Box> Keys(PhotoFile file, Box list) => [.. list.Children(file, KeysAt).OfType<Box>().Take(FormatLimits.Keys + 1)];

    /// <summary>How many entries the lists of this kind have, each.</summary>
    private static IEnumerable<int> Counts(PhotoFile file, Box meta, BoxType kind) =>
        meta.Children(file).OfType<Box>()
            .Where(box => box.Type == kind)
            .Select(box => box.Children(file, ChildrenAt(file, box) ?? 0).Count());
}
