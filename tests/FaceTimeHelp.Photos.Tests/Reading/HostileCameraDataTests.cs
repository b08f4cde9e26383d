using FaceTimeHelp.Photos.Reading;
using static FaceTimeHelp.Photos.Tests.Reading.HostileBytes;

namespace FaceTimeHelp.Photos.Tests.Reading;

/// <summary>Camera data whose counts and offsets fit and yet ask for more than any machine has; each guard in its reader has a file here.</summary>
public sealed class HostileCameraDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Camera_data_that_is_longer_than_any_cameras_is_refused()
    {
        var tiff = new byte[5 << 20];
        Tiff([]).CopyTo(tiff, 0);
        Assert.Equal(
            new Unreadable("It is damaged: its camera data is longer than any camera writes.", IsCutShort: false) { MightBeFaceTime = false },
            Frugally.Read(folder.At("a.heic"), Heic(tiff)));
    }

    [Fact]
    public void Thousands_of_tags_that_all_mean_the_same_bytes_are_not_taken_out_each()
    {
        var tags = Enumerable.Range(0, 4000).Select(tag => Tag((ushort)(0xC000 + tag), type: 7, count: 60_000, value: 8));
        Assert.IsType<StillReading>(Frugally.Read(folder.At("a.jpg"), Jpeg(Tiff([.. tags]).Concat(new byte[12_000]))));
    }

    [Fact]
    public void One_tag_given_thousands_of_times_is_taken_out_once()
    {
        var tags = Enumerable.Repeat(Tag(0x0110, type: 2, count: 60_000, value: 8), 4000);
        Assert.NotNull(Assert.IsType<StillReading>(Frugally.Read(folder.At("a.jpg"), Jpeg(Tiff([.. tags]).Concat(new byte[12_000])))).Model);
    }

    [Fact]
    public void Directories_that_lead_to_directories_without_end_do_not_end_the_process()
    {
        // Each has one tag, which points to the next one.
        var tiff = new List<byte>(Tiff([]).Take(8));
        for (var left = 100_000; left > 0; left--)
            tiff.AddRange([0, 1, .. Tag(0x014A, type: 4, count: 1, value: (uint)tiff.Count + 18), 0, 0, 0, 0]);
        Assert.IsType<StillReading>(Frugally.Read(folder.At("a.heic"), Heic([.. tiff])));
    }

    [Fact]
    public void Tags_that_each_may_lead_to_thousands_of_directories_do_not_take_for_ever()
    {
        var tags = Enumerable.Repeat(Tag(0xC000, type: 4, count: 1_000_000, value: 8), 60_000);
        Assert.Equal("Its camera data is damaged.", Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.heic"), Heic([.. Tiff([.. tags]), .. "FaceTime"u8, .. new byte[3_300_000]]))).Reason);
    }

    [Fact]
    public void A_note_that_is_longer_than_any_is_told_as_damage()
    {
        byte[] tiff = [.. Tiff([Tag(0x0110, type: 2, count: 1 << 20, value: 8)]), .. "FaceTime"u8, .. new byte[1 << 20]];
        Assert.Equal("Its camera data is damaged.", Assert.IsType<Unreadable>(Frugally.Read(folder.At("a.heic"), Heic(tiff))).Reason);
    }
}
