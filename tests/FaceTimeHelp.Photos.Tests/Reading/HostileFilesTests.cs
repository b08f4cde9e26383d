using System.Text;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;
using static FaceTimeHelp.Photos.Tests.Reading.HostileBytes;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Files whose parts fit together and yet ask for more than any machine has; each guard in a reader has a file here.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static byte[] HeicType => Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_HEIC_whose_items_lie_in_thousands_of_pieces_of_no_length_is_refused()
    {
        var item = new byte[] { 0, 1, 0, 0, 0xFF, 0xFF };
        byte[] locations = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. Enumerable.Repeat(item, 40_000).SelectMany(bytes => bytes)];
        byte[] list = [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 2, 0, 0, .. "Exif"u8])];
        byte[] heic = [.. HeicType, .. Box("meta", [0, 0, 0, 0, .. Box("iinf", list), .. Box("iloc", locations)])];
        Assert.Equal("It is cut short or damaged: its camera data is missing.", Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.heic"), heic)).Reason);
    }

    [Fact]
    public void A_HEIC_whose_list_of_parts_ends_after_its_count_is_not_ruled_out()
    {
        byte[] heic = [.. HeicType, .. Box("meta", [0, 0, 0, 0, .. Box("iinf", [0, 0, 0, 0, 0, 1])])];
        Assert.Equal(
            new Unreadable("It is cut short or damaged: the list of its parts is missing.", IsCutShort: true),
            Frugally.Read(folder.At("a.heic"), heic));
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 0, 0, 0, 2, 0, 0, 0, 40, 0, 0, 0, 4, 0, 0, 0, 44, 0, 0, 0, 4 }, 0)]
    [InlineData(new byte[] { 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8 }, 1)]
    public void A_HEIC_that_keeps_its_camera_data_in_an_unusual_way_is_not_called_damaged(byte[] location, byte version)
    {
        byte[] list = [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. "Exif"u8])];
        byte[] locations = [version, 0, 0, 0, 0x44, 0, 0, 1, .. location];
        byte[] heic = [.. HeicType, .. Box("meta", [0, 0, 0, 0, .. Box("iinf", list), .. Box("iloc", locations)])];
        Assert.Equal(
            new Unreadable("It keeps its camera data in a way that this program does not know.", IsCutShort: false)
            {
                MightBeFaceTime = false,
            },
            Frugally.Read(folder.At("a.heic"), heic));
    }

    [Fact]
    public void A_JPEG_of_more_segments_than_any_picture_has_is_refused()
    {
        byte[] jpeg = [0xFF, 0xD8, .. Enumerable.Repeat(new byte[] { 0xFF, 0xE1, 0, 2 }, 200_000).SelectMany(bytes => bytes), 0xFF, 0xDA, 0, 2];
        Assert.Equal(
            new Unreadable("It is damaged: its parts do not fit together.", IsCutShort: false) { MightBeFaceTime = false },
            Frugally.Read(folder.At("a.jpg"), jpeg));
    }

    [Fact]
    public void A_file_of_more_boxes_than_any_has_is_refused()
    {
        byte[] heic = [.. HeicType, .. Boxes(400_000)];
        Assert.Equal(
            new Unreadable("It is damaged: it has more parts than any picture.", IsCutShort: false) { MightBeFaceTime = false },
            Frugally.Read(folder.At("a.heic"), heic));
    }

    [Fact]
    public void A_file_of_more_boxes_in_boxes_than_any_has_is_refused()
    {
        byte[] heic = [.. HeicType, .. Box("iprp", Boxes(60_000)), .. Box("iprp", Boxes(60_000))];
        Assert.Equal(
            new Unreadable("It is damaged: it has more parts than any picture.", IsCutShort: false) { MightBeFaceTime = false },
            Frugally.Read(folder.At("a.heic"), heic));
    }

    [Theory]
    [InlineData("ispe")]
    [InlineData("hdlr")]
    [InlineData("meta")]
    public void A_length_beyond_the_file_is_refused_without_making_room_for_it(string box)
    {
        PictureMaker.WriteStill(folder.At("a.heic"), Samples.FaceTime().Still, StillFormat.Heic);
        var bytes = File.ReadAllBytes(folder.At("a.heic"));
        var length = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(box)) - 4;
        new byte[] { 0x7F, 0xFF, 0xFF, 0x00 }.CopyTo(bytes, length);
        Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.heic"), bytes, mostMegabytes: 9));
    }

    [Fact]
    public void Boxes_nested_by_the_thousand_do_not_end_the_process()
    {
        var nested = new List<byte>();
        for (var left = 60_000u; left > 0; left--)
            nested.AddRange([.. Number(left * 8), .. "dinf"u8]);
        byte[] bytes = [.. HeicType, .. nested, .. Boxes(1)];
        Assert.Equal("It is damaged: its parts are nested too deep.", Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.heic"), bytes)).Reason);
    }
}
