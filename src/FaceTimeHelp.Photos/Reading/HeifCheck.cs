namespace FaceTimeHelp.Photos.Reading;

/// <summary>Looks over a HEIC or HEIF file's boxes (ISO/IEC 23008-12) before MetadataExtractor may read it.</summary>
internal static class HeifCheck
{
    private const int ShortestAssociation = 3;
    private const int ShortestLocation = 8;

    public static Unreadable? FindProblem(Stream stream) =>
        new BoxTree(stream, box => ChildrenAt(stream, box), box => ProblemIn(stream, box)).FindProblem()
        ?? (HeifItems.TryRead(stream) is null ? Headless : null);

    private static Unreadable Headless { get; } =
        new("It is cut short or damaged: the list of its parts is missing.", IsCutShort: true);

    private static int? ChildrenAt(Stream stream, Box box) =>
        box.Type switch
        {
            "iprp" or "ipco" or "dinf" => 0,
            "meta" => HeifItems.MetaEntriesAt,
            "iref" => 4,
            "dref" => 8,
            "iinf" => HeifItems.EntriesAt(stream, box),
            _ => null,
        };

    // These two begin with a count, and MetadataExtractor makes room for as many entries as it says.
    private static string? ProblemIn(Stream stream, Box box)
    {
        var needed = box.Type switch
        {
            "ipma" => (long)ShortestAssociation * box.UInt32At(stream, 4),
            "iloc" when box.Version(stream) >= 2 => (long)ShortestLocation * box.UInt32At(stream, 6),
            _ => 0,
        };
        return needed > box.BodyLength ? $"It is damaged: '{box.Type}' counts more entries than it can hold." : null;
    }
}
