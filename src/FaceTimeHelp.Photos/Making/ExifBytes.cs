using System.Globalization;

namespace FaceTimeHelp.Photos.Making;

/// <summary>A still's camera data: a TIFF with an Exif directory (CIPA DC-008) and in it Apple's MakerNote.</summary>
internal static class ExifBytes
{
    /// <summary>Byte order, the number 42, and where the first directory begins.</summary>
    private static ReadOnlySpan<byte> TiffHeader => [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8];

    /// <summary>Offsets in the note count from the note's own start.</summary>
    private static ReadOnlySpan<byte> AppleHeader => "Apple iOS\0\0\u0001MM"u8;

    public static byte[] Of(StillToMake still)
    {
        var exif = Exif(still);
        // The first directory's length does not depend on where the second begins.
        var exifStart = TiffHeader.Length + Device(still, exifStart: 0).Length;
        return new Bytes()
            .Add(TiffHeader)
            .Add(Device(still, exifStart).ToArray(TiffHeader.Length))
            .Add(exif.ToArray(exifStart))
            .ToArray();
    }

    private static TiffDirectory Device(StillToMake still, int exifStart) =>
        new TiffDirectory().Ascii(0x010F, still.Make).Ascii(0x0110, still.Model).Ascii(0x0131, still.Software).Long(0x8769, exifStart);

    private static TiffDirectory Exif(StillToMake still) =>
        new TiffDirectory()
            .Undefined(0x9000, "0232"u8.ToArray())
            .Ascii(0x9003, still.Taken?.ToString("yyyy':'MM':'dd HH':'mm':'ss", CultureInfo.InvariantCulture))
            .Ascii(0x9011, still.Taken?.ToString("zzz", CultureInfo.InvariantCulture))
            .Undefined(0x927C, AppleNote(still.Id))
            .Undefined(0x9286, Comment(still.UserComment))
            .Ascii(0xA433, still.LensMake)
            .Ascii(0xA434, still.LensModel);

    private static byte[]? Comment(string? text) => text is null ? null : new Bytes().Text("ASCII\0\0\0").Text(text).ToArray();

    private static byte[]? AppleNote(string? id) =>
        id is null
            ? null
            : new Bytes().Add(AppleHeader).Add(new TiffDirectory().Ascii(0x0011, id).ToArray(AppleHeader.Length)).ToArray();
}
