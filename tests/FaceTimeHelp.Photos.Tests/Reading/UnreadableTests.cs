using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;

namespace FaceTimeHelp.Photos.Tests.Reading;

public sealed class UnreadableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_file_may_have_been_the_picture()
    {
        Assert.Equal(
            new Unreadable("It is empty, or not an ordinary file.", IsCutShort: true) { MightBeFaceTime = true },
            ReadBytes("a.jpg", []));
    }

    [Fact]
    public void A_text_named_like_a_picture_is_ruled_out()
    {
        Assert.Equal(
            new Unreadable("It is neither a JPEG or HEIC picture nor a QuickTime movie.", IsCutShort: false) { MightBeFaceTime = false },
            ReadBytes("a.jpg", "Dear diary, today I was not a picture."u8));
    }

    [Theory]
    [InlineData("the letters FaceTime")]
    [InlineData("F\0a\0c\0e\0T\0i\0m\0e\0")]
    [InlineData("\0F\0a\0c\0e\0T\0i\0m\0e")]
    public void Whatever_spells_FaceTime_is_not_ruled_out(string text)
    {
        var unreadable = Assert.IsType<Unreadable>(ReadBytes("a.jpg", System.Text.Encoding.Latin1.GetBytes("?" + text)));
        Assert.True(unreadable.MightBeFaceTime);
    }

    [Fact]
    public void The_word_is_found_across_the_border_of_two_reads()
    {
        for (var before = (1 << 16) - 10; before < (1 << 16) + 2; before++)
        {
            byte[] bytes = [.. Enumerable.Repeat((byte)'x', before), .. "FaceTime"u8, .. "and on"u8];
            Assert.True(Assert.IsType<Unreadable>(ReadBytes("a.jpg", bytes)).MightBeFaceTime, $"{before} bytes before it");
        }
    }

    [Fact]
    public void A_file_of_zeros_is_an_unfinished_copy()
    {
        var unreadable = Assert.IsType<Unreadable>(ReadBytes("a.heic", new byte[5000]));
        Assert.Equal("It is too small to be a picture. Perhaps it was not copied completely.", unreadable.Reason);
        Assert.True(unreadable.MightBeFaceTime);
    }

    [Fact]
    public void A_file_that_vanishes_is_told_and_not_thrown()
    {
        var path = folder.At("a.jpg");
        File.WriteAllText(path, "here");
        var candidate = Samples.Candidate(path);
        File.Delete(path);
        Assert.Equal(
            new Unreadable("It was there a moment ago and is now gone.", IsCutShort: true),
            PhotoReader.Read(candidate, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_that_becomes_shorter_while_it_is_read_is_told_whatever_it_was_taken_for()
    {
        PictureMaker.WriteStill(folder.At("a.jpg"), Samples.FaceTime().Still, StillFormat.Jpeg);
        var file = Samples.Candidate(folder.At("a.jpg"));
        Assert.Equal(
            new Unreadable("It became shorter while it was being read.", IsCutShort: true),
            PhotoReader.Read(file with { Length = file.Length + 1000 }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_that_became_shorter_than_it_was_is_noticed()
    {
        var path = folder.At("a.jpg");
        File.WriteAllBytes(path, new byte[100_000]);
        using var file = PhotoFile.Open(path, new FileInfo(path).Length);
        Assert.Equal(10, file.At(0, 10).Length);
        Assert.False(file.WasTruncated);
        File.WriteAllBytes(path, new byte[50_000]);
        Assert.Equal(0, file.At(60_000, 10).Length);
        Assert.True(file.WasTruncated);
    }

    [Fact]
    public void A_damaged_file_that_is_far_longer_than_three_seconds_is_ruled_out()
    {
        var path = folder.At("a.mov");
        File.WriteAllBytes(path, [0x7F, 0, 0, 0, .. "moov"u8]);
        Assert.True(Assert.IsType<Unreadable>(Samples.Read(path)).MightBeFaceTime);
        using (var file = File.OpenWrite(path))
            file.SetLength(257 << 20);
        Assert.False(Assert.IsType<Unreadable>(Samples.Read(path)).MightBeFaceTime);
    }

    [Fact]
    public void A_locked_file_may_have_been_the_picture()
    {
        var path = folder.At("a.jpg");
        File.WriteAllText(path, "secret");
        folder.Lock(path);
        Assert.Equal(new Unreadable("You are not allowed to read it.", IsCutShort: true), Samples.Read(path));
    }

    [Fact]
    public void A_picture_that_another_program_holds_is_read_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere .NET asks for a lock of its own.");
        PictureMaker.WriteStill(folder.At("a.jpg"), Samples.FaceTime().Still, StillFormat.Jpeg);
        using var held = new FileStream(folder.At("a.jpg"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.IsType<StillReading>(Samples.Read(folder.At("a.jpg")));
    }

    [Fact]
    public void A_PNG_named_jpeg_is_read_and_bears_no_marks()
    {
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8];
        Assert.Equal(new StillReading(Id: null), ReadBytes("a.jpeg", png));
    }

    [Fact]
    public void A_picture_is_known_by_its_bytes_whatever_its_name()
    {
        PictureMaker.WriteStill(folder.At("a.jpg"), Samples.FaceTime().Still, StillFormat.Heic);
        Assert.Equal("FaceTime Photo", Assert.IsType<StillReading>(Samples.Read(folder.At("a.jpg"))).UserComment);
    }

    private PhotoReading ReadBytes(string name, ReadOnlySpan<byte> bytes) => Samples.Read(folder.At(name), bytes);
}
