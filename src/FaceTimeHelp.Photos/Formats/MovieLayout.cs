namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a movie is laid out (QuickTime File Format, "Metadata"): boxes, and in one of them what the movie says of itself.</summary>
internal static class MovieLayout
{
    private const int KeysAt = 8;

    /// <summary>Where its metadata lies; null where that cannot be said without reading on.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file)
    {
        if (!BoxTree.IsWhole(file) || Box.WholeFile(file).TryFind(file, BoxType.Movie) is not { } movie)
            return null;
        var inside = movie.Children(file).ToList();
        return inside.Contains(null) ? null : [.. inside.OfType<Box>().Where(box => box.Type != BoxType.Track).Select(box => new Region(box.Body, box.End))];
    }

    /// <summary>Looks over the boxes that MetadataExtractor believes: lengths anywhere else are skipped.</summary>
    public static Flaw? FindFlaw(PhotoFile file) =>
        new BoxTree(file, box => ChildrenAt(file, box), box => ProblemIn(file, box)).FindFlaw()
        ?? (Box.WholeFile(file).TryFind(file, BoxType.Movie) is null ? Headless : null);

    private static Flaw Headless { get; } = new("It is cut short or damaged: the movie's index is missing.", IsCutShort: true);

    private static int? ChildrenAt(PhotoFile file, Box box) =>
        box.Type switch
        {
            BoxType.Movie => 0,
            BoxType.Meta when IsQuickTimeStyle(file, box) => 0,
            BoxType.Keys => KeysAt,
            BoxType.Items => 0,
            _ => null,
        };

    // An MP4's meta box has four more bytes before its children; MetadataExtractor passes over such a box.
    private static bool IsQuickTimeStyle(PhotoFile file, Box meta) => meta.UInt32At(file, 0) != 0;

    // MetadataExtractor reads as many keys as are counted, and then as many items as there were keys, whatever is there.
    private static string? ProblemIn(PhotoFile file, Box box) =>
        box.Type switch
        {
            BoxType.Keys when box.UInt32At(file, 4) != box.Children(file, KeysAt).Count() =>
                "It is damaged: it does not hold as many metadata keys as it counts.",
            BoxType.Meta when IsQuickTimeStyle(file, box) && Entries(file, box, BoxType.Keys) > Entries(file, box, BoxType.Items) =>
                "It is damaged: it names more metadata items than it holds.",
            _ => null,
        };

    private static int Entries(PhotoFile file, Box meta, BoxType list) =>
        meta.Children(file).OfType<Box>()
            .Where(box => box.Type == list)
            .Sum(box => box.Children(file, ChildrenAt(file, box) ?? 0).Count());
}
