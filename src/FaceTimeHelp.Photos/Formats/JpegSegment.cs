using System.Buffers.Binary;
using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>One segment of a JPEG, or one stray byte: where a marker should be and is not, the next one is looked for.</summary>
/// <param name="Marker">What kind it is; null for a byte that is no part of any.</param>
/// <param name="Start">Where it begins, in bytes from the start of the file.</param>
/// <param name="Length">As it is written: with its own two bytes, and without those of the marker.</param>
internal readonly record struct JpegSegment(byte? Marker, long Start, ushort Length)
{
    /// <summary>Marker and length.</summary>
    public const int Head = 4;

    /// <summary>The marker that ends a picture.</summary>
    public const byte EndOfImage = 0xD9;

    private const byte Application1 = 0xE1;
    private const byte StartOfScan = 0xDA;

    /// <summary>The first byte after it.</summary>
    public long End => Start + (Marker is null ? 1 : 2 + Length);

    public bool BeginsPicture => Marker is StartOfScan or EndOfImage;

    public bool MayHoldMetadata => Marker is Application1;

    public bool IsImpossible => Marker is not null && Length < sizeof(ushort);

    /// <summary>What stands at <paramref name="at"/>, or null where the file ends.</summary>
    public static JpegSegment? TryRead(PhotoFile file, long at)
    {
        var head = file.At(at, Head);
        if (head.Length < Head)
            return null;
        byte? marker = head[0] == 0xFF && head[1] is not (0 or 0xFF) ? head[1] : null;
        return new JpegSegment(marker, at, BinaryPrimitives.ReadUInt16BigEndian(head[2..]));
    }
}
