using System.Buffers.Binary;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Files whose counts and offsets fit and yet ask for more than any machine has; each guard in a reader has a file here.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private const int MostMegabytes = 64;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_HEIC_whose_items_lie_in_thousands_of_pieces_of_no_length_is_refused()
    {
        var item = new byte[] { 0, 1, 0, 0, 0xFF, 0xFF };
        byte[] locations = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. Enumerable.Repeat(item, 40_000).SelectMany(bytes => bytes)];
        byte[] list = [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 2, 0, 0, .. "Exif"u8])];
        byte[] heic = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. Box("meta", [0, 0, 0, 0, .. Box("iinf", list), .. Box("iloc", locations)])];
        Assert.Equal("It is cut short or damaged: its camera data is missing.", Assert.IsType<Unreadable>(ReadFrugally("a.heic", heic)).Reason);
    }

    [Fact]
    public void Camera_data_that_is_longer_than_any_cameras_is_refused()
    {
        var tiff = new byte[5 << 20];
        Tiff([]).CopyTo(tiff, 0);
        Assert.Equal(
            new Unreadable("It is damaged: its camera data is longer than any camera writes.", IsCutShort: false) { MightBeFaceTime = false },
            ReadFrugally("a.heic", Heic(tiff)));
    }

    [Fact]
    public void Thousands_of_tags_that_all_mean_the_same_bytes_are_not_taken_out_each()
    {
        var tags = Enumerable.Range(0, 4000).Select(tag => Tag((ushort)(0xC000 + tag), type: 7, count: 60_000, value: 8));
        Assert.IsType<StillReading>(ReadFrugally("a.jpg", Jpeg(Tiff([.. tags]).Concat(new byte[12_000]))));
    }

    [Fact]
    public void One_tag_given_thousands_of_times_is_taken_out_once()
    {
        var tags = Enumerable.Repeat(Tag(0x0110, type: 2, count: 60_000, value: 8), 4000);
        Assert.NotNull(ReadFrugally("a.jpg", Jpeg(Tiff([.. tags]).Concat(new byte[12_000]))));
    }

    [Fact]
    public void Directories_that_lead_to_directories_without_end_do_not_end_the_process()
    {
        // Each has one tag, which points to the next one.
        var tiff = new List<byte>(Tiff([]).Take(8));
        for (var left = 100_000; left > 0; left--)
            tiff.AddRange([0, 1, .. Tag(0x014A, type: 4, count: 1, value: (uint)tiff.Count + 18), 0, 0, 0, 0]);
        Assert.IsType<StillReading>(ReadFrugally("a.heic", Heic([.. tiff])));
    }

    [Fact]
    public void Tags_that_each_may_lead_to_thousands_of_directories_do_not_take_for_ever()
    {
        var tags = Enumerable.Repeat(Tag(0xC000, type: 4, count: 1_000_000, value: 8), 60_000);
        Assert.Equal("Its camera data is damaged.", Assert.IsType<Unreadable>(ReadFrugally("a.heic", Heic([.. Tiff([.. tags]), .. "FaceTime"u8, .. new byte[3_300_000]]))).Reason);
    }

    [Fact]
    public void A_note_that_is_longer_than_any_is_told_as_damage()
    {
        byte[] tiff = [.. Tiff([Tag(0x0110, type: 2, count: 1 << 20, value: 8)]), .. "FaceTime"u8, .. new byte[1 << 20]];
        Assert.Equal("Its camera data is damaged.", Assert.IsType<Unreadable>(ReadFrugally("a.heic", Heic(tiff))).Reason);
    }

    [Fact]
    public void Fewer_keys_in_a_second_list_do_not_make_the_first_ones_count_again()
    {
        var many = Metadata(Enumerable.Range(0, 100).Select(number => $"key{number}"), [.. Enumerable.Range(0, 100).SelectMany(_ => Item(key: 1, "x"))]);
        var one = Metadata(["com.apple.quicktime.keywords"], [.. Item(key: 1, "Paris"), .. Item(key: 0x7FFFFFFF, "FaceTime")]);
        var movie = Assert.IsType<MovieReading>(ReadFrugally("a.mov", Movie([.. many, .. one, .. Box("free", [.. Enumerable.Repeat((byte)0x7F, 4000)])])));
        Assert.Equal("Paris", movie.Keywords);
    }

    [Theory]
    [InlineData(1, 200_000)]
    [InlineData(20_000, 5)]
    public void Metadata_keys_that_are_longer_or_more_than_any_movies_are_refused(int count, int length)
    {
        var keys = Enumerable.Range(0, count).Select(_ => new string('k', length));
        var movie = Movie(Metadata(keys, [.. Enumerable.Range(0, count).SelectMany(_ => Item(key: 1, "FaceTime"))]));
        Assert.Equal("It is damaged: its metadata keys are longer or more than those of any movie.", Assert.IsType<Unreadable>(ReadFrugally("a.mov", movie)).Reason);
    }

    [Fact]
    public void Movie_metadata_that_is_longer_than_any_movies_is_refused()
    {
        var movie = Movie(Metadata(["com.apple.quicktime.artwork"], Item(key: 1, new string('x', 5 << 20))));
        Assert.Equal(
            new Unreadable("It is damaged: its metadata is longer than that of any movie.", IsCutShort: false) { MightBeFaceTime = false },
            ReadFrugally("a.mov", movie));
    }

    [Fact]
    public void A_JPEG_of_more_segments_than_any_picture_has_is_refused()
    {
        byte[] jpeg = [0xFF, 0xD8, .. Enumerable.Repeat(new byte[] { 0xFF, 0xE1, 0, 2 }, 200_000).SelectMany(bytes => bytes), 0xFF, 0xDA, 0, 2];
        Assert.Equal(
            new Unreadable("It is damaged: its parts do not fit together.", IsCutShort: false) { MightBeFaceTime = false },
            ReadFrugally("a.jpg", jpeg));
    }

    [Fact]
    public void A_file_of_more_boxes_than_any_has_is_refused()
    {
        byte[] heic = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. Boxes(400_000)];
        Assert.Equal(
            new Unreadable("It is damaged: it has more parts than any picture.", IsCutShort: false) { MightBeFaceTime = false },
            ReadFrugally("a.heic", heic));
    }

    [Fact]
    public void A_file_of_more_boxes_in_boxes_than_any_has_is_refused()
    {
        byte[] heic = [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. Box("iprp", Boxes(60_000)), .. Box("iprp", Boxes(60_000))];
        Assert.Equal(
            new Unreadable("It is damaged: it has more parts than any picture.", IsCutShort: false) { MightBeFaceTime = false },
            ReadFrugally("a.heic", heic));
    }

    private static byte[] Boxes(int count) => [.. Enumerable.Repeat(Box("free", []), count).SelectMany(bytes => bytes)];

    private PhotoReading ReadFrugally(string name, IEnumerable<byte> bytes)
    {
        File.WriteAllBytes(folder.At(name), [.. bytes]);
        var file = Samples.Candidate(folder.At(name));
        var before = GC.GetAllocatedBytesForCurrentThread();
        PhotoReader.Skim(file, TestContext.Current.CancellationToken);
        var reading = ReadFile.Of(file, PhotoReader.Read(file, TestContext.Current.CancellationToken)).Reading;
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) >> 20, 0, MostMegabytes);
        return reading;
    }

    /// <summary>One directory, right after the header.</summary>
    private static byte[] Tiff(byte[][] tags) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, (byte)(tags.Length >> 8), (byte)tags.Length, .. tags.SelectMany(tag => tag), 0, 0, 0, 0];

    private static byte[] Tag(ushort id, byte type, uint count, uint value) => [(byte)(id >> 8), (byte)id, 0, type, .. Number(count), .. Number(value)];

    private static IEnumerable<byte> Jpeg(IEnumerable<byte> tiff)
    {
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        Assert.InRange(segment.Length, 0, 0xFFFF - 2);
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, 0xFF, 0xDA, 0, 2];
    }

    /// <summary>One item of camera data and nothing else: no picture, which nobody asks for.</summary>
    private static byte[] Heic(byte[] tiff)
    {
        byte[] item = [0, 0, 0, 0, .. tiff];
        byte[] list = [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. "Exif"u8])];
        byte[] type = Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]);
        var before = type.Length + Meta(start: 0).Length + 8;
        return [.. type, .. Meta((uint)before), .. Box("mdat", item)];

        byte[] Meta(uint start) =>
            Box("meta", [0, 0, 0, 0, .. Box("iinf", list), .. Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. Number(start), .. Number((uint)item.Length)])]);
    }

    private static byte[] Movie(byte[] inside) => [.. Box("ftyp", [.. "qt  "u8, 0, 0, 0, 0]), .. Box("moov", inside)];

    private static byte[] Metadata(IEnumerable<string> keys, byte[] items)
    {
        var boxes = keys.Select(key => Box("mdta", System.Text.Encoding.ASCII.GetBytes(key))).ToList();
        return Box("meta", [.. Box("keys", [0, 0, 0, 0, .. Number((uint)boxes.Count), .. boxes.SelectMany(box => box)]), .. Box("ilst", items)]);
    }

    private static byte[] Item(uint key, string text)
    {
        var data = Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. System.Text.Encoding.ASCII.GetBytes(text)]);
        return [.. Number((uint)data.Length + 8), .. Number(key), .. data];
    }

    private static byte[] Box(string type, byte[] body) => [.. Number((uint)body.Length + 8), .. System.Text.Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] Number(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
