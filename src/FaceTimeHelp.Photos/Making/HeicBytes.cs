namespace FaceTimeHelp.Photos.Making;

/// <summary>
/// A HEIF still (ISO/IEC 23008-12) of two items: the picture, coded as JPEG (annex H), so that no HEVC is needed, and
/// its Exif.
/// </summary>
internal static class HeicBytes
{
    private const int PictureItem = 1;
    private const int ExifItem = 2;

    public static byte[] Of(StillToMake still)
    {
        // Four bytes first: how far behind them the TIFF begins.
        var exif = new Bytes().UInt32(0).Add(ExifBytes.Of(still)).ToArray();
        var type = Bytes.Box("ftyp", new Bytes().Text("mif1").UInt32(0).Text("mif1heicjpeg").ToArray());
        // The length of meta does not depend on the offsets in it.
        var dataStart = type.Length + Meta(exif.Length, dataStart: 0).Length + 8;
        return [.. type, .. Meta(exif.Length, dataStart), .. Bytes.Box("mdat", exif, JpegBytes.Plain)];
    }

    private static byte[] Meta(int exifLength, int dataStart) =>
        Bytes.FullBox(
            "meta",
            Bytes.FullBox("hdlr", new Bytes().UInt32(0).Text("pict").Zeros(13).ToArray()),
            Bytes.FullBox("pitm", new Bytes().UInt16(PictureItem).ToArray()),
            Bytes.FullBox("iinf", new Bytes().UInt16(2).ToArray(), Item(PictureItem, "jpeg"), Item(ExifItem, "Exif")),
            Bytes.FullBox("iref", Bytes.Box("cdsc", new Bytes().UInt16(ExifItem).UInt16(1).UInt16(PictureItem).ToArray())),
            Properties(),
            Locations(exifLength, dataStart));

    private static byte[] Item(int id, string type) =>
        Bytes.Box("infe", [2, 0, 0, 0], new Bytes().UInt16(id).UInt16(0).Text(type).Zeros(1).ToArray());

    /// <summary>One property, the picture's size, tied to the picture.</summary>
    private static byte[] Properties() =>
        Bytes.Box(
            "iprp",
            Bytes.Box("ipco", Bytes.FullBox("ispe", new Bytes().UInt32(JpegBytes.Side).UInt32(JpegBytes.Side).ToArray())),
            Bytes.FullBox("ipma", new Bytes().UInt32(1).UInt16(PictureItem).Add([1, 1]).ToArray()));

    private static byte[] Locations(int exifLength, int dataStart) =>
        Bytes.FullBox(
            "iloc",
            new Bytes().UInt16(0x4400).UInt16(2).ToArray(),
            Location(PictureItem, dataStart + exifLength, JpegBytes.Plain.Length),
            Location(ExifItem, dataStart, exifLength));

    /// <summary>In this file, in one piece.</summary>
    private static byte[] Location(int id, int start, int length) =>
        new Bytes().UInt16(id).UInt16(0).UInt16(1).UInt32(start).UInt32(length).ToArray();
}
