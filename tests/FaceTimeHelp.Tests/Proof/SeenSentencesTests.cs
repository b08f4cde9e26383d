using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Proof;

public sealed class SeenSentencesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task One_new_picture_is_told_with_its_time_its_device_and_its_marks() => Assert.Equal(
        [
            "One new FaceTime picture arrived: yesterday 11:30, from a MacBook Air, complete.",
            "Files: a.HEIC and a.MOV",
            "How I know: the note \"FaceTime Photo\", the name of its lens and its movie's keyword",
        ],
        await AfterAsync(() => Make("a", "MacBook Air", StillClock.Noon.AddDays(-1).AddMinutes(-30))));

    [Fact]
    public async Task Of_several_new_pictures_the_newest_comes_first_and_no_more_than_three_are_named()
    {
        var sentences = await AfterAsync(() => Enumerable.Range(1, 5).ToList().ForEach(i => Make($"{i}", "iPhone 16 Pro", StillClock.Noon.AddMinutes(i - 10))));

        Assert.Equal("5 new FaceTime pictures arrived. The newest: today 11:55, from an iPhone 16 Pro.", sentences[0]);
        Assert.Equal("Today 11:55, from an iPhone 16 Pro: 5.HEIC and 5.MOV. How I know: the note \"FaceTime Photo\", the name of its lens and its movie's keyword", sentences[1]);
        Assert.StartsWith("Today 11:53, from an iPhone 16 Pro: 3.HEIC", sentences[3]);
        Assert.Equal("And 2 more.", sentences[^1]);
    }

    [Fact]
    public async Task A_picture_without_its_movie_is_safe() => Assert.Equal(
        "A new FaceTime picture arrived without its movie: today 12:00, from an iPad. It is safe, but it does not move.",
        (await AfterAsync(() => File.Delete(Make("a", "iPad", StillClock.Noon).Movie)))[0]);

    [Fact]
    public async Task A_movie_without_its_picture_is_not_enough() => Assert.Equal(
        "Only the movie of a new FaceTime picture arrived: today 12:00. The picture itself is not there.",
        (await AfterAsync(() => File.Delete(Make("a", "iPad", StillClock.Noon).Still)))[0]);

    [Fact]
    public async Task Older_pictures_show_that_it_has_worked_before()
    {
        Make("a", "iPad", StillClock.Noon);
        Make("b", "iPad", StillClock.Noon);

        Assert.Equal(["Nothing new has arrived. 2 older FaceTime pictures are there, so it has worked before."], await AfterAsync(() => { }));
    }

    [Fact]
    public async Task A_new_Live_Photo_without_a_mark_is_not_claimed() => Assert.Equal(
        ["A new Live Photo arrived, but nothing in it proves that it was made in FaceTime."],
        await AfterAsync(() => PictureMaker.WriteLivePhoto(folder.Path, "a", LivePhotoToMake.Ordinary(NewId(), "iPhone 12", StillClock.Noon))));

    [Fact]
    public async Task A_library_that_is_all_in_iCloud_is_not_called_empty()
    {
        LibraryMaker.WriteLibrary(folder.At("a.photoslibrary"), new ListToMake([Listed("A"), Listed("B")]));

        Assert.Equal(
            ["None of the 2 pictures and movies that are listed is FaceTime's. Not one of them is on this computer: all are still in iCloud."],
            await SentencesAsync(baseline: null));
    }

    [Fact]
    public async Task A_library_whose_files_are_all_missing_may_be_an_incomplete_copy()
    {
        MakeLibrary(Missing("A"), Missing("B"));

        Assert.Equal(
            ["None of the 2 pictures and movies that the library lists is FaceTime's. Their files are not in it: the copy may be incomplete."],
            await SentencesAsync(baseline: null));
    }

    [Fact]
    public async Task Of_a_library_without_files_it_is_said_how_many_are_in_iCloud_and_how_many_are_missing()
    {
        MakeLibrary(Listed("A"), Listed("B"), Missing("C"));

        Assert.Equal(
            ["None of the 3 pictures and movies that are listed is FaceTime's. Not one of them is on this computer: 2 are still in iCloud, and the file of 1 is missing from the library."],
            await SentencesAsync(baseline: null));
    }

    [Fact]
    public async Task A_picture_that_iCloud_still_has_is_told_as_that() => Assert.Equal(
        "The new FaceTime picture is listed, but its file is still in iCloud.",
        (await AfterAsync(() => MakeLibrary(Listed() with { Files = null, IsInCloud = true })))[0]);

    [Fact]
    public async Task A_picture_whose_file_is_missing_is_not_said_to_be_in_iCloud() => Assert.Equal(
        "The new FaceTime picture is listed, but its file is missing: the library does not hold it, and says that iCloud does not have it.",
        (await AfterAsync(() => MakeLibrary(Listed() with { Files = null })))[0]);

    [Fact]
    public async Task What_is_probably_FaceTimes_and_missing_is_not_said_to_be_in_iCloud() => Assert.EndsWith(
        " Its file is missing from the library.",
        (await AfterAsync(() => MakeLibrary(Listed() with { Files = null, LensModel = null })))[0]);

    [Fact]
    public async Task A_movie_that_could_not_be_read_is_there_all_the_same()
    {
        var sentences = await AfterAsync(() => Spoil(Make("a", "iPad", StillClock.Noon).Movie));

        Assert.Equal("A new FaceTime picture arrived: today 12:00, from an iPad. Its movie is there too, but could not be read.", sentences[0]);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("not move", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_that_could_not_be_read_is_there_beside_its_movie() => Assert.Equal(
        "The movie of a new FaceTime picture arrived: today 12:00. The picture itself is there too, but could not be read.",
        (await AfterAsync(() => Spoil(Make("a", "iPad", StillClock.Noon).Still)))[0]);

    [Fact]
    public async Task What_is_missing_is_not_said_to_be_online() => Assert.Equal(
        [
            "I cannot say whether the picture is there: 1 picture is not on this computer.",
            "The file of 1 picture or movie is missing from the library, so I could not look at it. If this library is a copy, look into the original.",
        ],
        await SentencesAsync(baseline: null, () => MakeLibrary(new AssetToMake(NewId()))));

    [Fact]
    public async Task Nothing_is_said_with_how_much_was_looked_at()
    {
        PictureMaker.WriteStill(folder.At("a.jpg"), new StillToMake(), StillFormat.Jpeg);

        Assert.Equal(["No FaceTime picture is there. I looked at 1 picture or movie."], await AfterAsync(() => { }));
    }

    [Fact]
    public async Task What_could_not_be_read_is_named_with_its_reason() => Assert.Equal(
        [
            "I cannot say whether the picture is there: 1 file or folder could not be read.",
            "1 file or folder could not be read:",
            $"{folder.At("a.heic")}: It is empty, or not an ordinary file.",
        ],
        await AfterAsync(() => File.WriteAllBytes(folder.At("a.heic"), [])));

    [Fact]
    public async Task A_hidden_picture_is_told_as_hidden() => Assert.Equal(
        [
            "The new FaceTime picture is there, but it is in the Hidden album.",
            "Files: lp_image.heic",
            "How I know: the note \"FaceTime Photo\", the name of its lens, its movie's keyword, the app that saved it and its file name",
        ],
        await AfterAsync(() => MakeLibrary(Listed() with { IsHidden = true })));

    [Fact]
    public async Task What_only_the_library_says_is_told_as_probable() => Assert.Equal(
        ["A new Live Photo is probably FaceTime's: today 12:00, from an iPad. The library says so, but nothing in the picture itself proves it. It is in Recently Deleted."],
        await AfterAsync(() => MakeLibrary(Listed() with { Files = LivePhotoToMake.Ordinary(NewId(), "iPad", StillClock.Noon), LensModel = null, IsTrashed = true })));

    [Fact]
    public async Task What_is_online_only_is_told_with_what_to_do() => Assert.Equal(
        [
            "I cannot say whether the picture is there: 1 picture is not on this computer.",
            "1 picture or movie is online only, and I did not look at it: that would download it. Open what may be the picture in the app that keeps it, then look again.",
        ],
        await SentencesAsync(baseline: null, () => MakeLibrary(new AssetToMake(NewId()) { IsInCloud = true })));

    [Fact]
    public async Task Where_nothing_is_compared_nothing_is_called_new()
    {
        Make("a", "iPad", new DateTimeOffset(2025, 8, 17, 19, 33, 0, TimeSpan.Zero));

        Assert.Equal("1 FaceTime picture is there. The newest: 17 August 2025, 19:33, from an iPad.", (await SentencesAsync(baseline: null))[0]);
        File.Delete(folder.At("a.MOV"));
        Assert.Equal("A FaceTime picture is there without its movie: 17 August 2025, 19:33, from an iPad. It is safe, but it does not move.", (await SentencesAsync(baseline: null))[0]);
    }

    public void Dispose() => folder.Dispose();

    private static AssetToMake Listed(string row) => new(row) { IsLive = false, IsInCloud = true };

    private static AssetToMake Missing(string row) => new(row) { IsLive = false };

    /// <summary>Cuts a file short, after which nothing can be read of it.</summary>
    private static void Spoil(string path)
    {
        using (var file = File.OpenWrite(path))
            file.SetLength(200);
        File.SetLastWriteTimeUtc(path, StillClock.Noon.UtcDateTime);
    }

    private static string NewId() => Guid.NewGuid().ToString().ToUpperInvariant();

    private MadeLivePhoto Make(string stem, string device, DateTimeOffset arrived) =>
        PictureMaker.WriteLivePhoto(folder.Path, stem, LivePhotoToMake.FaceTime(NewId(), new FaceTimeLens(device, Camera.Front), arrived));

    private static AssetToMake Listed() => AssetToMake.FaceTime(NewId(), NewId(), new FaceTimeLens("iPad", Camera.Front), StillClock.Noon);

    private void MakeLibrary(params AssetToMake[] assets) =>
        LibraryMaker.WriteLibrary(folder.At("Photos Library.photoslibrary"), new ListToMake([.. assets]));

    private Task<IReadOnlyList<string>> SentencesAsync(Baseline? baseline, Action first)
    {
        first();
        return SentencesAsync(baseline);
    }

    /// <summary>What is said when this has happened since the baseline.</summary>
    private async Task<IReadOnlyList<string>> AfterAsync(Action happened)
    {
        var before = await ScanAsync(baseline: null);
        happened();
        return await SentencesAsync(before.CurrentBaseline.Value);
    }

    private async Task<IReadOnlyList<string>> SentencesAsync(Baseline? baseline) => SeenSentences.Of(Seen.Of(await ScanAsync(baseline)), new StillClock());

    private Task<ScanReport> ScanAsync(Baseline? baseline) =>
        Scan.RunAsync(new ScanRequest([PhotoStore.Open(folder.Path)]) { Baseline = baseline }, progress: null, TestContext.Current.CancellationToken);
}
