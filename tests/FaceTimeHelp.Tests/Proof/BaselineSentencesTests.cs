using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Proof;

/// <summary>Who misses a picture learns before the first question what is there already, and sees it all the time.</summary>
public sealed class BaselineSentencesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_newest_of_several_pictures_is_told() => await AssertToldAsync(
        () =>
        {
            Make("a", StillClock.Noon.AddDays(-9));
            Make("b", StillClock.Noon.AddMinutes(-5));
        },
        "2 FaceTime pictures are here already. The newest: today 11:55, from an iPad.",
        "2 FaceTime pictures were there before we started.");

    [Fact]
    public async Task A_single_picture_is_told_with_the_album_that_it_is_in() => await AssertToldAsync(
        () => MakeLibrary(Listed() with { IsTrashed = true }),
        "One FaceTime picture is here already: today 12:00, from an iPad. It is in Recently Deleted.",
        "1 FaceTime picture was there before we started.");

    [Fact]
    public async Task Of_several_pictures_those_are_counted_that_Photos_does_not_show() => await AssertToldAsync(
        () => MakeLibrary(Listed(), Listed() with { IsHidden = true }, Listed() with { IsHidden = true }, Listed() with { IsTrashed = true }),
        "4 FaceTime pictures are here already. The newest: today 12:00, from an iPad. 2 are in the Hidden album and 1 is in Recently Deleted.",
        "4 FaceTime pictures were there before we started.");

    [Fact]
    public async Task Where_none_is_FaceTimes_that_is_shown_and_not_told() => await AssertToldAsync(
        () => PictureMaker.WriteStill(folder.At("a.jpg"), new StillToMake(), StillFormat.Jpeg),
        greeting: null,
        "1 picture or movie was there before we started. None of them was FaceTime's.");

    [Fact]
    public async Task An_empty_folder_is_told_at_once() => await AssertToldAsync(
        () => { },
        "No pictures or movies are there yet.",
        "No pictures or movies were there before we started.");

    [Fact]
    public async Task None_is_never_said_of_what_could_not_be_read() => await AssertToldAsync(
        () => File.WriteAllBytes(folder.At("a.heic"), []),
        "I saw no FaceTime picture there. But I could not look at 1 file or folder.",
        "1 picture or movie was there before we started. No FaceTime picture was among those that I could look at.");

    public void Dispose() => folder.Dispose();

    private static AssetToMake Listed() => AssetToMake.FaceTime(NewId(), NewId(), new FaceTimeLens("iPad", Camera.Front), StillClock.Noon);

    private static string NewId() => Guid.NewGuid().ToString().ToUpperInvariant();

    private void Make(string stem, DateTimeOffset arrived) =>
        PictureMaker.WriteLivePhoto(folder.Path, stem, LivePhotoToMake.FaceTime(NewId(), new FaceTimeLens("iPad", Camera.Front), arrived));

    private void MakeLibrary(params AssetToMake[] assets) => LibraryMaker.WriteLibrary(folder.At("Photos Library.photoslibrary"), new ListToMake([.. assets]));

    private async Task AssertToldAsync(Action before, string? greeting, string standing)
    {
        before();
        using var photos = await StorePhotos.BeginAsync([folder.Path], new StillClock(), new Silence(), TestContext.Current.CancellationToken);

        Assert.Equal(greeting, photos.Greeting);
        Assert.Equal(standing, photos.Standing);
    }
}
