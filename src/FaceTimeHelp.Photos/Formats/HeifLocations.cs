using System.Buffers.Binary;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>Where in the file the items of a HEIC lie, as its <c>iloc</c> box says (ISO/IEC 14496-12 section 8.11.3).</summary>
internal sealed class HeifLocations
{
    private readonly PhotoFile file;
    private readonly long end;
    private readonly uint version;
    private readonly int offsetSize;
    private readonly int lengthSize;
    private readonly int baseSize;
    private readonly int indexSize;
    private long at;

    private HeifLocations(PhotoFile file, Box box)
    {
        this.file = file;
        (at, end, version) = (box.Body + 4, box.End, box.Version(file));
        var sizes = (uint)Number(2);
        (offsetSize, lengthSize, baseSize) = (Nibble(sizes, 3), Nibble(sizes, 2), Nibble(sizes, 1));
        indexSize = version == 0 ? 0 : Nibble(sizes, 0);
    }

    private int CountSize => version < 2 ? 2 : 4;

    /// <summary>The parts of the file that hold <paramref name="item"/>; null where that cannot be said, or where they are no parts of this file.</summary>
    public static List<Region>? TryFind(PhotoFile file, Box meta, uint item)
    {
        if (meta.TryFind(file, BoxType.ItemLocations, HeifItems.MetaEntriesAt) is not { } box)
            return null;
        var locations = new HeifLocations(file, box);
        var left = locations.Number(locations.CountSize);
        while (left-- > 0 && locations.at < locations.end)
        {
            var (number, regions) = locations.Next();
            if (number == item)
                return regions;
        }
        return null;
    }

    private static int Nibble(uint bits, int index) => (int)(bits >> (4 * index)) & 0xF;

    private (uint Item, List<Region>? Regions) Next()
    {
        var item = (uint)Number(CountSize);
        // 0: counted from the start of the file.
        var method = version == 0 ? 0 : Number(2) & 0xF;
        var reference = Number(2);
        var start = Number(baseSize);
        var extents = Number(2);
        var regions = new List<Region>(1);
        while (extents-- > 0 && at < end)
        {
            Number(indexSize);
            var from = start + Number(offsetSize);
            regions.Add(new Region(from, from + Number(lengthSize)));
        }
        return (item, method == 0 && reference == 0 && regions.TrueForAll(IsInside) ? regions : null);
    }

    private bool IsInside(Region region) => region.Start >= 0 && region.Start < region.End && region.End <= file.Length;

    /// <summary>The next number of zero to eight bytes; zero where the file ends.</summary>
    private long Number(int size)
    {
        var bytes = file.At(at, size);
        at += size;
        return (size, bytes.Length == size) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            (4, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            (8, true) => BinaryPrimitives.ReadInt64BigEndian(bytes),
            _ => 0,
        };
    }
}
