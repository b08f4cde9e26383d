using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Stores;

public sealed class LegacyLibraryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LegacyLibraryTests()
    {
        Directory.CreateDirectory(folder.At("database"));
        File.WriteAllText(folder.At("database/photos.db"), "");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Masters_are_looked_at_as_files_with_a_word_on_what_that_cannot_tell()
    {
        var made = PictureMaker.WriteLivePhoto(folder.At("Masters/2018/06/01"), "IMG_0001", Samples.FaceTime());
        Directory.CreateDirectory(folder.At("resources/media/master"));
        File.Move(made.Movie, folder.At("resources/media/master/jpegvideocomplement_1.mov"));
        PictureMaker.WriteLivePhoto(folder.At("resources/proxies"), "thumbnail", Samples.FaceTime(Samples.SecondId));
        var report = await Samples.Scan(folder);
        Assert.Equal((Verdict.Appeared, "photos-legacy"), (report.Verdict, report.Stores[0].Kind));
        Assert.Single(report.Pictures);
        Assert.Equal(
            "This library is of Photos 4 or older (macOS 10.14 and before). Its pictures are looked at as files: "
            + "hidden or deleted ones cannot be told from the others there.",
            Assert.Single(report.Stores[0].Remarks).Text);
    }

    [Fact]
    public async Task A_library_without_its_pictures_is_not_said_to_hold_nothing()
    {
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.Unreadable, report.Verdict);
        Assert.Equal("The library's own pictures should be in this folder, and it is missing.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }
}
