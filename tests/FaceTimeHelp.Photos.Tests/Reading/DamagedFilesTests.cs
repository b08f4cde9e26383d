using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Reading;

public sealed class DamagedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.heic")]
    [InlineData("a.mov")]
    public void A_file_cut_short_anywhere_is_unreadable_and_may_have_been_the_picture(string name)
    {
        var whole = Make(name);
        for (var length = 1; length < whole.Length; length++)
        {
            var reading = Read(name, whole[..length]);
            Assert.True(reading is Unreadable { MightBeFaceTime: true }, $"{length} of {whole.Length} bytes: {reading}");
        }
    }

    [Fact]
    public void A_JPEG_cut_short_before_its_picture_is_unreadable_and_later_still_tells_its_marks()
    {
        var whole = Make("a.jpg");
        var picture = whole.AsSpan().LastIndexOf(new byte[] { 0xFF, 0xDA });
        for (var length = 1; length < whole.Length; length++)
        {
            var reading = Read("a.jpg", whole[..length]);
            if (length < picture + 4)
                Assert.True(reading is Unreadable { MightBeFaceTime: true }, $"{length} of {whole.Length} bytes: {reading}");
            else
                Assert.Equal("FaceTime Photo", Assert.IsType<StillReading>(reading).UserComment);
        }
    }

    [Fact]
    public void A_damaged_file_without_the_word_FaceTime_is_ruled_out_but_one_with_it_is_not()
    {
        Assert.False(DamagedHeic(Samples.Ordinary().Still).MightBeFaceTime);
        Assert.True(DamagedHeic(Samples.FaceTime().Still).MightBeFaceTime);
    }

    [Theory]
    [InlineData("a.heic")]
    [InlineData("a.jpg")]
    public void A_picture_whose_camera_data_makes_no_sense_may_have_been_the_one(string name)
    {
        var bytes = Make(name);
        var firstTag = bytes.AsSpan().IndexOf(new byte[] { (byte)'M', (byte)'M', 0, 42 }) + 8;
        bytes[firstTag + 1] = 0xF0;
        Assert.Equal(new Unreadable("Its camera data is damaged.", IsCutShort: false), Read(name, bytes));
    }

    [Fact]
    public void A_HEIC_whose_picture_is_damaged_still_tells_its_marks()
    {
        var bytes = MakeHeic(Samples.FaceTime().Still);
        bytes[bytes.AsSpan().IndexOf("cdsc"u8) + 4] = 0x7F;
        bytes[bytes.AsSpan().IndexOf("ipma"u8) + 8] = 0x7F;
        Assert.Equal("FaceTime Photo", Assert.IsType<StillReading>(Read("a.heic", bytes)).UserComment);
    }

    [Fact]
    public void A_HEIC_that_lists_no_camera_data_is_ruled_out_even_when_cut_short()
    {
        var whole = MakeHeic(Samples.Ordinary().Still);
        "hvc1"u8.CopyTo(whole.AsSpan(whole.AsSpan().IndexOf("Exif"u8)));
        Assert.Equal(
            new Unreadable("It is cut short: a part of it runs past the end of the file.", IsCutShort: true) { MightBeFaceTime = false },
            Read("a.heic", whole[..^1]));
    }

    /// <summary>Whole to its end, but one of its parts is longer than what it lies in.</summary>
    private Unreadable DamagedHeic(StillToMake still)
    {
        var bytes = MakeHeic(still);
        bytes[bytes.AsSpan().IndexOf("hdlr"u8) - 4] = 0x7F;
        return Assert.IsType<Unreadable>(Read("a.heic", bytes));
    }

    private byte[] Make(string name)
    {
        if (name.EndsWith("mov", StringComparison.Ordinal))
            PictureMaker.WriteMovie(folder.At(name), Samples.FaceTime().Movie);
        else
            PictureMaker.WriteStill(folder.At(name), Samples.FaceTime().Still, name == "a.heic" ? StillFormat.Heic : StillFormat.Jpeg);
        return File.ReadAllBytes(folder.At(name));
    }

    private byte[] MakeHeic(StillToMake still)
    {
        PictureMaker.WriteStill(folder.At("a.heic"), still, StillFormat.Heic);
        return File.ReadAllBytes(folder.At("a.heic"));
    }

    private PhotoReading Read(string name, byte[] bytes) => Samples.Read(folder.At(name), bytes);
}
