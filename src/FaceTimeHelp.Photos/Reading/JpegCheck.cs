using System.Buffers.Binary;

namespace FaceTimeHelp.Photos.Reading;

/// <summary>
/// Looks whether a JPEG (ITU-T T.81 annex B) reaches as far as its picture data: a file cut short before that can have
/// lost its camera data, and MetadataExtractor would say nothing about it.
/// </summary>
internal static class JpegCheck
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static Unreadable? FindProblem(Stream stream)
    {
        Span<byte> segment = stackalloc byte[4];
        for (long at = 2; at + segment.Length <= stream.Length;)
        {
            stream.Position = at;
            stream.ReadExactly(segment);
            if (segment[0] != 0xFF || segment[1] is StartOfScan or EndOfImage)
                return null;
            at += segment[1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
        }
        return new Unreadable("It is cut short: it ends before the picture begins.", IsCutShort: true);
    }
}
