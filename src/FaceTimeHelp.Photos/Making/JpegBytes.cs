namespace FaceTimeHelp.Photos.Making;

/// <summary>A baseline JPEG (ITU-T T.81) of sixteen by sixteen grey points.</summary>
internal static class JpegBytes
{
    /// <summary>Points on each side.</summary>
    public const int Side = 16;

    private static ReadOnlySpan<byte> Start => [0xFF, 0xD8];

    private static ReadOnlySpan<byte> End => [0xFF, 0xD9];

    // Four blocks, two codes of one bit each: "no difference from the grey before", and "no more coefficients".
    private static ReadOnlySpan<byte> GreySquare => [0];

    /// <summary>The picture without any camera data.</summary>
    public static byte[] Plain { get; } = With([]);

    public static byte[] Of(StillToMake still) =>
        With(Segment(0xE1, new Bytes().Text("Exif\0\0").Add(ExifBytes.Of(still)).ToArray()));

    private static byte[] With(byte[] cameraData) =>
        new Bytes()
            .Add(Start)
            .Add(cameraData)
            .Add(Segment(0xDB, Quantization()))
            .Add(Segment(0xC0, [8, 0, Side, 0, Side, 1, 1, 0x11, 0]))
            .Add(Segment(0xC4, OneCode(0x00)))
            .Add(Segment(0xC4, OneCode(0x10)))
            .Add(Segment(0xDA, [1, 1, 0x00, 0, 63, 0]))
            .Add(GreySquare)
            .Add(End)
            .ToArray();

    private static byte[] Segment(byte marker, byte[] body) =>
        new Bytes().Add([0xFF, marker]).UInt16(body.Length + 2).Add(body).ToArray();

    private static byte[] Quantization()
    {
        var table = new byte[1 + 64];
        table.AsSpan(1).Fill(1);
        return table;
    }

    /// <summary>A Huffman table with a single code, one bit long, for the symbol zero.</summary>
    private static byte[] OneCode(byte tableClass) => [tableClass, 1, .. new byte[15], 0];
}
