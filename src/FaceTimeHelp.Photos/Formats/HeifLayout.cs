namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a HEIC or HEIF file (ISO/IEC 23008-12) is laid out.</summary>
internal static class HeifLayout
{
    private const int ShortestAssociation = 3;
    private const int ShortestLocation = 8;

    /// <summary>Where its camera data lies; null where that cannot be said without reading on.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file)
    {
        if (!BoxTree.IsWhole(file) || Box.WholeFile(file).TryFind(file, BoxType.Meta) is not { } meta || HeifItems.TryRead(file, meta) is not { } items)
            return null;
        var found = items.Exif.Select(item => HeifLocations.TryFind(file, meta, item)).ToList();
        return found.Contains(null) ? null : [.. found.SelectMany(regions => regions!)];
    }

    /// <summary>Looks over all boxes before MetadataExtractor may read the file.</summary>
    public static Flaw? FindFlaw(PhotoFile file) =>
        new BoxTree(file, box => ChildrenAt(file, box), box => ProblemIn(file, box)).FindFlaw()
        ?? (HeifItems.TryRead(file) is null ? Headless : null);

    private static Flaw Headless { get; } = new("It is cut short or damaged: the list of its parts is missing.", IsCutShort: true);

    private static int? ChildrenAt(PhotoFile file, Box box) =>
        box.Type switch
        {
            BoxType.ItemProperties or BoxType.PropertyContainer or BoxType.DataInformation => 0,
            BoxType.Meta => HeifItems.MetaEntriesAt,
            BoxType.ItemReferences => 4,
            BoxType.DataReference => 8,
            BoxType.ItemInformation => HeifItems.EntriesAt(file, box),
            _ => null,
        };

    // These two begin with a count, and MetadataExtractor makes room for as many entries as it says.
    private static string? ProblemIn(PhotoFile file, Box box)
    {
        var needed = box.Type switch
        {
            BoxType.PropertyAssociation => (long)ShortestAssociation * box.UInt32At(file, 4),
            BoxType.ItemLocations when box.Version(file) >= 2 => (long)ShortestLocation * box.UInt32At(file, 6),
            _ => 0,
        };
        return needed > box.BodyLength ? $"It is damaged: '{box.Type.Letters}' counts more entries than it can hold." : null;
    }
}
