using System.Buffers.Binary;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>How a JPEG (ITU-T T.81 annex B) is laid out: segments, the camera data among them, and then the picture.</summary>
internal static class JpegLayout
{
    private const byte Exif = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>Where its camera data lies; null where the file ends before its picture begins.</summary>
    public static List<Region>? TryFindMetadata(PhotoFile file)
    {
        var found = new List<Region>();
        for (long at = 2; at + 4 <= file.Length;)
        {
            var segment = file.At(at, 4);
            if (segment.Length < 4)
                return null;
            if (segment[0] != 0xFF || segment[1] is StartOfScan or EndOfImage)
                return found;
            var next = at + (segment[1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(segment[2..]));
            if (segment[1] == Exif)
                found.Add(new Region(at, Math.Min(next, file.Length)));
            at = next;
        }
        return null;
    }

    /// <summary>Whether the marker that ends a picture is missing: so it is in a file that is still being copied, and in a few whole ones that have something behind it.</summary>
    public static bool LacksItsEnd(PhotoFile file) => file.Length < 2 || file.At(file.Length - 2, 2) is not [0xFF, EndOfImage];

    /// <summary>A file cut short before its picture can have lost its camera data, and MetadataExtractor would say nothing about it.</summary>
    public static Flaw? FindFlaw(PhotoFile file) =>
        TryFindMetadata(file) is null ? new Flaw("It is cut short: it ends before the picture begins.", IsCutShort: true) : null;
}
