using System.Collections.Immutable;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>The list of a HEIC file's parts (its <c>iinf</c> box), each with its type.</summary>
/// <param name="Types">Four characters each: <c>hvc1</c> for a picture, <c>Exif</c> for camera data.</param>
internal sealed record HeifItems(ImmutableArray<string> Types)
{
    /// <summary>How many bytes into the body of <c>meta</c> its inner boxes begin.</summary>
    public const int MetaEntriesAt = 4;

    /// <summary>Whether the file holds camera data: the only place where a HEIC can bear FaceTime's marks.</summary>
    public bool NamesExif => Types.Contains("Exif");

    /// <summary>The list, or null where it is missing or not whole.</summary>
    public static HeifItems? TryRead(Stream stream) =>
        TryFind(Box.WholeFile(stream).Children(stream), "meta") is { } meta
        && TryFind(meta.Children(stream, MetaEntriesAt), "iinf") is { } list
            ? TryRead(stream, list)
            : null;

    /// <summary>How many bytes into the body of <c>iinf</c> its entries begin: the count before them grew in version 1.</summary>
    public static int EntriesAt(Stream stream, Box list) => list.Version(stream) == 0 ? 6 : 8;

    private static HeifItems? TryRead(Stream stream, Box list)
    {
        var entries = list.Children(stream, EntriesAt(stream, list)).OfType<Box>().Where(box => box.Type == "infe");
        ImmutableArray<string> types = [.. entries.Select(entry => TypeOf(stream, entry))];
        return types.Length == Count(stream, list) ? new HeifItems(types) : null;
    }

    private static uint Count(Stream stream, Box list) =>
        list.Version(stream) == 0 ? list.UInt32At(stream, 4) >> 16 : list.UInt32At(stream, 4);

    // Entries older than version 2 bear no type.
    private static string TypeOf(Stream stream, Box entry)
    {
        var type = entry.Version(stream) switch
        {
            2 => entry.UInt32At(stream, 8),
            3 => entry.UInt32At(stream, 10),
            _ => 0u,
        };
        return string.Create(4, type, (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)(byte)(bits >> (24 - 8 * i));
        });
    }

    private static Box? TryFind(IEnumerable<Box?> boxes, string type) =>
        boxes.FirstOrDefault(box => box?.Type == type);
}
