using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Verdicts;

public sealed class VerdictTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_movie_that_is_there_and_cannot_be_read_is_named_beside_its_picture()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        File.WriteAllBytes(made.Movie, File.ReadAllBytes(made.Movie)[..200]);
        var report = await Samples.Scan(folder);
        Assert.Equal(Verdict.AppearedWithoutMovie, report.Verdict);
        Assert.Equal("a.MOV", Assert.Single(report.Pictures).UnreadableHalf?.Name);
    }

    [Fact]
    public void The_words_are_those_of_the_command_line() =>
        Assert.Equal(
            [
                "appeared", "appeared-without-movie", "appeared-without-still", "only-older", "maybe", "hidden",
                "recently-deleted", "other-library", "in-icloud", "nothing", "unreadable",
            ],
            Verdict.All.Select(verdict => verdict.Word));

    [Fact]
    public async Task An_empty_folder_holds_nothing() => Assert.Equal(Verdict.Nothing, await Judge());

    [Theory]
    [InlineData(StillFormat.Heic)]
    [InlineData(StillFormat.Jpeg)]
    public async Task A_complete_FaceTime_picture_has_appeared(StillFormat format)
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime() with { Format = format });
        Assert.Equal(Verdict.Appeared, await Judge());
    }

    [Fact]
    public async Task A_still_alone_has_appeared_without_its_movie()
    {
        File.Delete(PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime()).Movie);
        Assert.Equal(Verdict.AppearedWithoutMovie, await Judge());
    }

    [Fact]
    public async Task A_movie_alone_has_appeared_without_its_still()
    {
        File.Delete(PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime()).Still);
        Assert.Equal(Verdict.AppearedWithoutStill, await Judge());
    }

    [Fact]
    public async Task A_complete_picture_outweighs_an_incomplete_and_an_unreadable_one()
    {
        File.Delete(PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime(Samples.FirstId)).Movie);
        PictureMaker.WriteLivePhoto(folder.Path, "b", Samples.FaceTime(Samples.SecondId));
        File.WriteAllBytes(folder.At("c.heic"), []);
        Assert.Equal(Verdict.Appeared, await Judge());
    }

    [Fact]
    public async Task An_ordinary_Live_Photo_is_nothing_while_there_is_no_before()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary());
        Assert.Equal(Verdict.Nothing, await Judge());
    }

    [Fact]
    public async Task A_new_ordinary_Live_Photo_may_be_the_one()
    {
        var before = await Before();
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary());
        Assert.Equal(Verdict.Maybe, await Judge(before));
    }

    [Fact]
    public async Task A_new_ordinary_still_without_movie_is_nothing()
    {
        var before = await Before();
        File.Delete(PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary()).Movie);
        Assert.Equal(Verdict.Nothing, await Judge(before));
    }

    [Fact]
    public async Task Pictures_of_the_baseline_are_only_older_ones()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        Assert.Equal(Verdict.OnlyOlder, await Judge(await Before()));
    }

    [Fact]
    public async Task Nothing_is_not_said_while_a_file_may_be_the_picture()
    {
        File.WriteAllBytes(folder.At("a.heic"), []);
        Assert.Equal(Verdict.Unreadable, await Judge());
    }

    [Fact]
    public async Task Only_older_is_not_said_while_a_new_file_may_be_the_picture()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        var before = await Before();
        File.WriteAllBytes(folder.At("b.heic"), []);
        Assert.Equal(Verdict.Unreadable, await Judge(before));
    }

    [Fact]
    public async Task A_file_that_was_just_as_unreadable_before_is_not_the_new_picture()
    {
        File.WriteAllBytes(folder.At("a.heic"), []);
        Assert.Equal(Verdict.Nothing, await Judge(await Before()));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_at_all_does_not_keep_the_scan_from_saying_nothing()
    {
        File.WriteAllText(folder.At("a.jpg"), "Only a note with a wrong name.");
        Assert.Equal(Verdict.Nothing, await Judge());
    }

    private async Task<Baseline> Before() =>
        (await Samples.Scan(folder)).CurrentBaseline.Value;

    private async Task<Verdict> Judge(Baseline? baseline = null) =>
        (await Samples.Scan(Samples.Request(folder.Path) with { Baseline = baseline })).Verdict;
}
