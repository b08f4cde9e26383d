namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// Looks over a movie's boxes before MetadataExtractor may read it: the outer ones, and those of its metadata items
/// (QuickTime File Format, "Metadata"), as lengths anywhere else are skipped and never believed.
/// </summary>
internal static class MovieCheck
{
    private const int KeysAt = 8;

    public static Unreadable? FindProblem(Stream stream) =>
        new BoxTree(stream, box => ChildrenAt(stream, box), box => ProblemIn(stream, box)).FindProblem()
        ?? (Box.WholeFile(stream).Children(stream).Any(box => box?.Type == "moov") ? null : Headless);

    private static Unreadable Headless { get; } =
        new("It is cut short or damaged: the movie's index is missing.", IsCutShort: true);

    private static int? ChildrenAt(Stream stream, Box box) =>
        box.Type switch
        {
            "moov" => 0,
            "meta" when IsQuickTimeStyle(stream, box) => 0,
            "keys" => KeysAt,
            "ilst" => 0,
            _ => null,
        };

    // An MP4's meta box has four more bytes before its children; MetadataExtractor passes over such a box.
    private static bool IsQuickTimeStyle(Stream stream, Box meta) => meta.UInt32At(stream, 0) != 0;

    // MetadataExtractor reads as many keys as are counted, and then as many items as there were keys, whatever is there.
    private static string? ProblemIn(Stream stream, Box box) =>
        box.Type switch
        {
            "keys" when box.UInt32At(stream, 4) != box.Children(stream, KeysAt).Count() =>
                "It is damaged: it does not hold as many metadata keys as it counts.",
            "meta" when IsQuickTimeStyle(stream, box) && Entries(stream, box, "keys") > Entries(stream, box, "ilst") =>
                "It is damaged: it names more metadata items than it holds.",
            _ => null,
        };

    private static int Entries(Stream stream, Box meta, string list) =>
        meta.Children(stream).OfType<Box>()
            .Where(box => box.Type == list)
            .Sum(box => box.Children(stream, ChildrenAt(stream, box) ?? 0).Count());
}
