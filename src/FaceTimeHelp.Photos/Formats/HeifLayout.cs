using System.Buffers.Binary;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a HEIC or HEIF file (ISO/IEC 23008-12) is laid out.</summary>
internal static class HeifLayout
{
    private static readonly Flaw MissingItemList = new("It is cut short or damaged: the list of its parts is missing.", IsCutShort: true);
    private static readonly Flaw NoCameraData = new("It is cut short or damaged: its camera data is missing.", IsCutShort: true);

    private static readonly Flaw UnknownStorage =
        new("It keeps its camera data in a way that this program does not know.", IsCutShort: false);

    /// <summary>Where its camera data lies; null where that cannot be said, or where it is longer than any.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file) =>
        BoxTree.IsWhole(file) && Items(file) is { Flaw: null, Regions: var items } ? items : null;

    /// <summary>The camera data, each part a TIFF (ISO/IEC 23008-12 annex A.2.1), once all boxes were looked over.</summary>
    public static MetadataLocation FindExif(PhotoFile file)
    {
        if (new BoxTree(file, box => ChildrenAt(file, box)).FindFlaw() is { } flaw)
            return MetadataLocation.Unknown(flaw);
        return Items(file).Select(item => Tiff(file, item));
    }

    /// <summary>The items that are camera data.</summary>
    private static MetadataLocation Items(PhotoFile file)
    {
        if (Box.WholeFile(file).TryFind(file, BoxType.Meta) is not { } meta || HeifItems.TryRead(file, meta) is not { } items)
            return MetadataLocation.Unknown(MissingItemList);
        if (HeifLocations.TryFind(file, meta, items.Exif, out var isStoredOtherwise) is not { } found)
            return MetadataLocation.Unknown(isStoredOtherwise ? UnknownStorage : NoCameraData);
        return found.Sum(region => region.Length) > FormatLimits.Metadata
            ? MetadataLocation.Unknown(Flaw.TooMuchCameraData)
            : MetadataLocation.At(found);
    }

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
