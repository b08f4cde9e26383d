using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>What the list of a HEIC file's parts (its <c>iinf</c> box) says of camera data.</summary>
/// <param name="Exif">The numbers of the items that hold camera data, the only place where a HEIC can bear FaceTime's marks.</param>
internal sealed record HeifItems(ImmutableArray<uint> Exif)
{
    /// <summary>How many bytes into the body of <c>meta</c> its inner boxes begin.</summary>
    public const int MetaEntriesAt = 4;

    public bool NamesExif => !Exif.IsEmpty;

    /// <summary>The list, or null where it is missing or not whole.</summary>
    public static HeifItems? TryRead(PhotoFile file) =>
        Box.WholeFile(file).TryFind(file, BoxType.Meta) is { } meta ? TryRead(file, meta) : null;

    /// <summary>The list in <paramref name="meta"/>, or null where it is missing or not whole.</summary>
    public static HeifItems? TryRead(PhotoFile file, Box meta) =>
        meta.TryFind(file, BoxType.ItemInformation, MetaEntriesAt) is { } list ? TryReadList(file, list) : null;

    /// <summary>How many bytes into the body of <c>iinf</c> its entries begin: the count before them grew in version 1.</summary>
    public static int EntriesAt(PhotoFile file, Box list) => list.Version(file) == 0 ? 6 : 8;

    private static HeifItems? TryReadList(PhotoFile file, Box list)
    {
        var exif = ImmutableArray.CreateBuilder<uint>(1);
        var count = 0;
        foreach (var entry in list.Children(file, EntriesAt(file, list)))
        {
            if (entry is not { Type: BoxType.ItemEntry } item)
                continue;
            count++;
            if (TypeOf(file, item) == BoxType.Exif)
                exif.Add(NumberOf(file, item));
        }
        return count == Count(file, list) ? new HeifItems(exif.ToImmutable()) : null;
    }

    private static uint Count(PhotoFile file, Box list) =>
        list.Version(file) == 0 ? list.UInt16At(file, 4) : list.UInt32At(file, 4);

    // Entries older than version 2 bear no type.
    private static BoxType TypeOf(PhotoFile file, Box entry) => entry.Version(file) switch
    {
        2 => (BoxType)entry.UInt32At(file, 8),
        3 => (BoxType)entry.UInt32At(file, 10),
        _ => default,
    };

    private static uint NumberOf(PhotoFile file, Box entry) => entry.UInt32At(file, 4) >> (entry.Version(file) == 2 ? 16 : 0);
}
