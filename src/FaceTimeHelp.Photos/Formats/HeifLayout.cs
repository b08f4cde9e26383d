using System.Buffers.Binary;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a HEIC or HEIF file (ISO/IEC 23008-12) is laid out.</summary>
internal static class HeifLayout
{
    private static readonly Flaw Headless = new("It is cut short or damaged: the list of its parts is missing.", IsCutShort: true);

    /// <summary>Where its camera data lies; null where that cannot be said, or where it is longer than any.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file) =>
        BoxTree.IsWhole(file)
        && Box.WholeFile(file).TryFind(file, BoxType.Meta) is { } meta
        && HeifItems.TryRead(file, meta) is { } items
        && HeifLocations.TryFind(file, meta, items.Exif) is { } found
        && !IsTooLong(found)
            ? found
            : null;

    /// <summary>Looks over all boxes before anything is read.</summary>
    public static Flaw? FindFlaw(PhotoFile file) =>
        new BoxTree(file, box => ChildrenAt(file, box)).FindFlaw() ?? FindFlawInItems(file);

    /// <summary>The camera data of a file without a flaw, each part a TIFF (ISO/IEC 23008-12 annex A.2.1).</summary>
    public static IEnumerable<Region> Exif(PhotoFile file) => (TryFindMetadata(file) ?? []).Select(item => Tiff(file, item));

    private static Flaw? FindFlawInItems(PhotoFile file)
    {
        if (Box.WholeFile(file).TryFind(file, BoxType.Meta) is not { } meta || HeifItems.TryRead(file, meta) is not { } items)
            return Headless;
        return HeifLocations.TryFind(file, meta, items.Exif) switch
        {
            null => Flaw.NoCameraData,
            var found when IsTooLong(found) => Flaw.TooMuchCameraData,
            _ => null,
        };
    }

    private static bool IsTooLong(List<Region> regions) => regions.Sum(region => region.Length) > Bounds.Metadata;

    /// <summary>Before it stands how many bytes further on it begins. Some programs leave that out.</summary>
    private static Region Tiff(PhotoFile file, Region item)
    {
        var head = file.At(item.Start, sizeof(uint));
        if (head.SequenceEqual("MM\0*"u8) || head.SequenceEqual("II*\0"u8))
            return item;
        var start = head.Length == sizeof(uint) ? item.Start + sizeof(uint) + BinaryPrimitives.ReadUInt32BigEndian(head) : item.End;
        return item with { Start = Math.Min(start, item.End) };
    }

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
}
