using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Formats;

/// <summary>What a file is by its first bytes; names lie (a screenshot called .jpeg is often a PNG).</summary>
internal enum FileFormat
{
    Jpeg,
    Heif,
    QuickTime,

    /// <summary>An image of a kind that FaceTime never writes.</summary>
    OtherImage,

    /// <summary>Nothing but zeros at its start, or too little to tell, as an unfinished copy leaves behind.</summary>
    Unfinished,

    Unknown,
}

internal static class FileFormats
{
    /// <summary>Said of what is <see cref="FileFormat.Unfinished"/>: a sentence or two for the user.</summary>
    public const string TooSmall = "It is too small to be a picture. Perhaps it was not copied completely.";

    /// <summary>Bytes needed to tell the formats apart.</summary>
    private const int HeadLength = 12;

    public static FileFormat Of(PhotoFile file)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        head.Clear();
        var there = file.At(0, HeadLength);
        there.CopyTo(head);
        return Of(head) is FileFormat.Unknown && there.Length < HeadLength ? FileFormat.Unfinished : Of(head);
    }

    private static FileFormat Of(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xFF, 0xD8, ..] => FileFormat.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileFormat.OtherImage,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileFormat.OtherImage,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P'] => FileFormat.OtherImage,
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileFormat.OtherImage,
            _ when head.IndexOfAnyExcept((byte)0) < 0 => FileFormat.Unfinished,
            _ => OfFirstBox(head[4..8], head[8..12]),
        };

    // ISO/IEC 14496-12 section 4.3 (ftyp); a QuickTime movie may also begin without one.
    private static FileFormat OfFirstBox(ReadOnlySpan<byte> type, ReadOnlySpan<byte> brand)
    {
        if (type.SequenceEqual("ftyp"u8))
            return OfBrand(brand);
        return IsQuickTimeAtom(type) ? FileFormat.QuickTime : FileFormat.Unknown;
    }

    private static FileFormat OfBrand(ReadOnlySpan<byte> brand)
    {
        if (brand.StartsWith("avi"u8))
            return FileFormat.OtherImage;
        return IsHeifBrand(brand) ? FileFormat.Heif : FileFormat.QuickTime;
    }

    private static bool IsHeifBrand(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    private static bool IsQuickTimeAtom(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("moov"u8) || type.SequenceEqual("mdat"u8) || type.SequenceEqual("wide"u8)
        || type.SequenceEqual("free"u8) || type.SequenceEqual("skip"u8) || type.SequenceEqual("pnot"u8);
}
