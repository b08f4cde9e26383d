namespace FaceTimeHelp.Photos.Making;

/// <summary>The one track of a made movie: one frame, coded as JPEG.</summary>
internal static class MovieTrack
{
    private const int UnitsPerSecond = 600;
    private const int Duration = 3 * UnitsPerSecond;
    private const int NextTrack = 2;
    private const int FixedOne = 1 << 16;

    /// <summary>Rows of three: no turning, no scaling.</summary>
    private static byte[] Upright { get; } =
        new Bytes().UInt32(FixedOne).Zeros(12).UInt32(FixedOne).Zeros(12).UInt32(1 << 30).ToArray();

    /// <summary>The movie's own header; dates are zero, "unknown".</summary>
    public static byte[] Header { get; } = Bytes.FullBox(
        "mvhd",
        new Bytes().UInt32(0).UInt32(0).UInt32(UnitsPerSecond).UInt32(Duration).UInt32(FixedOne).UInt16(0x0100).Zeros(10).ToArray(),
        Upright,
        new Bytes().Zeros(24).UInt32(NextTrack).ToArray());

    /// <param name="frameAt">Where the frame begins, in bytes from the start of the file.</param>
    public static byte[] Of(int frameAt) =>
        Bytes.Box("trak", TrackHeader(), Bytes.Box("mdia", MediaHeader(), Handler("mhlr", "vide"), Media(frameAt)));

    // Flags 7: enabled, in the movie, in its preview.
    private static byte[] TrackHeader() =>
        Bytes.Box(
            "tkhd",
            [0, 0, 0, 7],
            new Bytes().UInt32(0).UInt32(0).UInt32(1).UInt32(0).UInt32(Duration).Zeros(16).ToArray(),
            Upright,
            new Bytes().UInt32(JpegBytes.Side * FixedOne).UInt32(JpegBytes.Side * FixedOne).ToArray());

    private static byte[] MediaHeader() =>
        Bytes.FullBox("mdhd", new Bytes().UInt32(0).UInt32(0).UInt32(UnitsPerSecond).UInt32(Duration).UInt32(0).ToArray());

    private static byte[] Handler(string kind, string type) =>
        Bytes.FullBox("hdlr", new Bytes().Text(kind).Text(type).Zeros(13).ToArray());

    private static byte[] Media(int frameAt) =>
        Bytes.Box(
            "minf",
            Bytes.Box("vmhd", [0, 0, 0, 1], new byte[8]),
            Handler("dhlr", "url "),
            Bytes.Box("dinf", Bytes.FullBox("dref", new Bytes().UInt32(1).ToArray(), Bytes.Box("url ", [0, 0, 0, 1]))),
            Samples(frameAt));

    /// <summary>One sample in one chunk, lasting for the whole movie.</summary>
    private static byte[] Samples(int frameAt) =>
        Bytes.Box(
            "stbl",
            Bytes.FullBox("stsd", new Bytes().UInt32(1).ToArray(), Bytes.Box("jpeg", FrameFormat())),
            Bytes.FullBox("stts", new Bytes().UInt32(1).UInt32(1).UInt32(Duration).ToArray()),
            Bytes.FullBox("stsc", new Bytes().UInt32(1).UInt32(1).UInt32(1).UInt32(1).ToArray()),
            Bytes.FullBox("stsz", new Bytes().UInt32(JpegBytes.Plain.Length).UInt32(1).ToArray()),
            Bytes.FullBox("stco", new Bytes().UInt32(1).UInt32(frameAt).ToArray()));

    // Which data reference; size; 72 points an inch; one frame a sample; no name; 24 bits a point; no colour table.
    private static byte[] FrameFormat() =>
        new Bytes()
            .Zeros(6).UInt16(1).Zeros(16)
            .UInt16(JpegBytes.Side).UInt16(JpegBytes.Side)
            .UInt32(72 * FixedOne).UInt32(72 * FixedOne)
            .UInt32(0).UInt16(1).Zeros(32).UInt16(24).UInt16(0xFFFF)
            .ToArray();
}
