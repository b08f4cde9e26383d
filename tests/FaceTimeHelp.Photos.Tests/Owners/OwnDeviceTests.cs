using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Owners;

namespace FaceTimeHelp.Photos.Tests.Owners;

public sealed class OwnDeviceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int made;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_ordinary_picture_tells_the_device_and_its_system()
    {
        Make(Own("iPhone 12", "17.6.1"), Samples.Noon);
        Assert.Equal(new OwnDevice("iPhone 12", "17.6.1", Samples.Noon), await Find());
    }

    [Fact]
    public async Task The_newest_picture_tells_which_system_it_is_now()
    {
        Make(Own("iPhone 12", "17.6.1"), Samples.Noon);
        Make(Own("iPhone 12", "18.2"), Samples.Noon.AddDays(3));
        Make(Own("iPhone 12", "16.0"), Samples.Noon.AddDays(-300));
        Assert.Equal(new OwnDevice("iPhone 12", "18.2", Samples.Noon.AddDays(3)), await Find());
    }

    [Fact]
    public async Task What_most_of_the_newest_say_counts_and_not_one_that_somebody_sent()
    {
        Make(Own("iPhone 16 Pro", "18.5"), Samples.Noon.AddDays(9));
        Make(Own("iPhone 12", "17.6.1"), Samples.Noon);
        Make(Own("iPhone 12", "17.6.1"), Samples.Noon.AddDays(1));
        Assert.Equal("iPhone 12", (await Find())?.Model);
    }

    [Fact]
    public async Task Only_a_handful_of_the_newest_are_asked()
    {
        for (var day = 1; day <= 30; day++)
            Make(Own("iPhone 7", "15.8"), Samples.Noon.AddDays(-day));
        for (var day = 1; day <= 8; day++)
            Make(Own("iPhone 12", "17.6.1"), Samples.Noon.AddDays(day));
        Assert.Equal("iPhone 12", (await Find())?.Model);
    }

    [Fact]
    public async Task A_FaceTime_picture_is_of_the_other_persons_device()
    {
        Make(Samples.FaceTime().Still with { Software = "18.2" }, Samples.Noon);
        Assert.Null(await Find());
    }

    [Theory]
    [InlineData("Apple", "iPhone 12", "Adobe Lightroom 9.1 (iOS)")]
    [InlineData("Apple", "iPhone 12", null)]
    [InlineData("Apple", null, "17.6.1")]
    [InlineData("Apple", "iPhone \u001b[31m", "17.6.1")]
    [InlineData("Apple", "FaceTime HD Camera", "14.5")]
    [InlineData("Google", "Pixel 8", "17")]
    [InlineData(null, "iPhone 12", "17.6.1")]
    public async Task Whatever_is_not_wholly_the_cameras_own_says_nothing(string? make, string? model, string? software)
    {
        Make(new StillToMake { Make = make, Model = model, Software = software }, Samples.Noon);
        Assert.Null(await Find());
    }

    [Fact]
    public async Task Hidden_and_deleted_pictures_are_not_asked()
    {
        var photo = Samples.Ordinary() with { Still = Own("iPhone 12", "17.6.1") };
        var library = folder.At("x.photoslibrary");
        LibraryMaker.WriteLibrary(library, new ListToMake([
            new AssetToMake(Samples.FirstRow) { Files = photo, IsHidden = true },
            new AssetToMake(Samples.SecondRow) { Files = photo, IsTrashed = true }]));
        Assert.Null(await Find());
    }

    [Fact]
    public async Task What_others_shared_is_not_asked()
    {
        LibraryMaker.WriteLibrary(folder.At("x.photoslibrary"), new ListToMake([]));
        Directory.CreateDirectory(folder.At("x.photoslibrary/scopes/syndication/originals/A"));
        PictureMaker.WriteStill(folder.At("x.photoslibrary/scopes/syndication/originals/A/A.heic"), Own("iPhone 12", "17.6.1"), StillFormat.Heic);
        Assert.Null(await Find());
    }

    [Fact]
    public async Task Nothing_is_told_where_there_is_nothing() => Assert.Null(await Find());

    private static StillToMake Own(string model, string software) => new() { Make = "Apple", Model = model, Software = software };

    private void Make(StillToMake still, DateTimeOffset time)
    {
        var path = folder.At($"IMG_{++made:0000}.HEIC");
        PictureMaker.WriteStill(path, still, StillFormat.Heic);
        File.SetLastWriteTimeUtc(path, time.UtcDateTime);
    }

    private async Task<OwnDevice?> Find() => OwnDevice.In((await Samples.Scan(folder)).Newest, TestContext.Current.CancellationToken);
}
