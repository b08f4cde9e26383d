using System.Buffers.Binary;
using FaceTimeHelp.Photos.Files;

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

    /// <summary>The part of the file that each of these items is; null where that cannot be said.</summary>
    /// <param name="isStoredOtherwise">Whether that is because one lies in another file, in another box, or in several extents.</param>
    public static List<Region>? TryFind(PhotoFile file, Box meta, IEnumerable<uint> items, out bool isStoredOtherwise)
    {
        isStoredOtherwise = false;
        var wanted = items.ToHashSet();
        var found = new List<Region>(wanted.Count);
        if (wanted.Count == 0)
            return found;
        foreach (var location in AllIn(file, meta))
        {
            if (!wanted.Remove(location.Item))
                continue;
            isStoredOtherwise = !location.IsOneExtent;
            if (isStoredOtherwise || !IsInside(location.Region, file))
                return null;
            found.Add(location.Region);
            if (wanted.Count == 0)
                return found;
        }
        return null;
    }

    private static IEnumerable<Location> AllIn(PhotoFile file, Box meta)
    {
        if (meta.TryFind(file, BoxType.ItemLocations, HeifItems.MetaEntriesAt) is not { } box)
            yield break;
        var locations = new HeifLocations(file, box);
        var count = Math.Min(locations.Number(locations.CountSize), FormatLimits.Parts);
        for (var left = count; left > 0 && locations.at < locations.end; left--)
            yield return locations.Next();
    }

    private static int Nibble(uint bits, int index) => (int)(bits >> (4 * index)) & 0xF;

    private Location Next()
    {
        var item = (uint)Number(CountSize);
        // 0: counted from the start of the file.
        var method = version == 0 ? 0 : Number(2) & 0xF;
        var reference = Number(2);
        var start = Number(baseSize);
        var extents = Number(2);
        var first = FirstExtent(start);
        // The others are skipped. Damaged files count extents of no length by the thousand.
        at += (extents - 1) * (indexSize + offsetSize + lengthSize);
        return new Location(item, first, method == 0 && reference == 0 && extents == 1);
    }

    private Region FirstExtent(long start)
    {
        Number(indexSize);
        var from = start + Number(offsetSize);
        return new Region(from, from + Number(lengthSize));
    }

    private static bool IsInside(Region region, PhotoFile file) =>
        region.Start >= 0 && region.Start < region.End && region.End <= file.Length;

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

    /// <summary>Where one item lies.</summary>
    /// <param name="Region">Its first extent, as it is written.</param>
    /// <param name="IsOneExtent">Whether that is all of it, counted from the start of this file.</param>
    private readonly record struct Location(uint Item, Region Region, bool IsOneExtent);
}
