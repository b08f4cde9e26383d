using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Verdicts;

public sealed class NoveltyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_before_every_picture_is_new()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        Assert.True((await Only()).IsNew);
    }

    [Fact]
    public async Task A_picture_that_came_after_the_baseline_is_new_and_the_others_are_not()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime(Samples.FirstId));
        var before = await Before();
        // The same length and time as the first, as a phone that saves two at once would write them.
        PictureMaker.WriteLivePhoto(folder.Path, "b", Samples.FaceTime(Samples.SecondId));
        var pictures = (await Scan(before)).Pictures;
        Assert.Equal([(Samples.FirstId, false), (Samples.SecondId, true)], pictures.Select(picture => (picture.Id.ToString()!, picture.IsNew)));
    }

    [Fact]
    public async Task A_moved_and_renamed_picture_is_not_new()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", WithoutIdentifier());
        var before = await Before();
        Directory.CreateDirectory(folder.At("moved"));
        File.Move(made.Still, folder.At("moved/b.heic"));
        File.Delete(made.Movie);
        Assert.False((await Only(before)).IsNew);
    }

    [Fact]
    public async Task A_copy_of_a_known_picture_is_not_new()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        var before = await Before();
        File.Copy(made.Still, folder.At("copy.heic"));
        File.SetLastWriteTimeUtc(folder.At("copy.heic"), Samples.Noon.UtcDateTime.AddDays(1));
        Assert.False((await Only(before)).IsNew);
    }

    [Theory]
    [InlineData(Samples.SecondId)]
    [InlineData(null)]
    public async Task A_file_overwritten_with_another_picture_is_new(string? id)
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary(Samples.FirstId));
        var before = await Before();
        PictureMaker.WriteLivePhoto(folder.Path, "a", WithoutIdentifier(id, Samples.Noon.AddMinutes(1)));
        Assert.Contains((await Scan(before)).Pictures, picture => picture is { IsNew: true, Certainty: Certainty.Confirmed });
    }

    [Fact]
    public async Task A_known_identifier_is_not_new_even_in_a_changed_file()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime(arrived: Samples.Noon));
        var before = await Before();
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime(Samples.FirstId.ToLowerInvariant(), Samples.Noon.AddHours(1)));
        Assert.False((await Only(before)).IsNew);
    }

    [Fact]
    public async Task A_picture_that_was_locked_before_and_can_be_read_now_is_not_new()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        folder.Lock(made.Still);
        folder.Lock(made.Movie);
        var locked = await Before();
        folder.Unlock();
        Assert.False((await Only(locked)).IsNew);
    }

    [Fact]
    public async Task A_copy_of_an_ordinary_Live_Photo_is_not_new_even_though_it_was_never_read()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary());
        var before = await Before();
        Directory.CreateDirectory(folder.At("copies"));
        foreach (var file in new[] { made.Still, made.Movie })
            File.WriteAllBytes(Path.Combine(folder.At("copies"), Path.GetFileName(file)), File.ReadAllBytes(file));
        Assert.Equal(Verdict.Nothing, (await Scan(before)).Verdict);
    }

    [Fact]
    public async Task A_new_ordinary_Live_Photo_may_be_the_one()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary(Samples.FirstId));
        var before = await Before();
        PictureMaker.WriteLivePhoto(folder.Path, "b", Samples.Ordinary(Samples.SecondId));
        Assert.Equal(Verdict.Maybe, (await Scan(before)).Verdict);
    }

    [Fact]
    public async Task A_file_that_was_put_in_the_place_of_one_of_the_same_length_and_time_is_opened_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere nothing tells the two apart.");
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary(Samples.FirstId));
        var before = await Before();
        var other = PictureMaker.WriteLivePhoto(folder.At("other"), "a", Samples.Ordinary(Samples.SecondId));
        Assert.Equal(new FileInfo(made.Still).Length, new FileInfo(other.Still).Length);
        File.Move(other.Still, made.Still, overwrite: true);
        File.Move(other.Movie, made.Movie, overwrite: true);
        Assert.Equal(Verdict.Maybe, (await Scan(before)).Verdict);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_opened_again()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary());
        var before = await Before();
        // Whoever opens it now finds nothing but zeros.
        File.WriteAllBytes(made.Still, new byte[new FileInfo(made.Still).Length]);
        File.SetLastWriteTimeUtc(made.Still, Samples.Noon.UtcDateTime);
        var report = await Scan(before);
        Assert.Equal((Verdict.Nothing, 2), (report.Verdict, report.Stores[0].LookedAt));
        Assert.Empty(report.Stores[0].Unreadable);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Since_a_time_counts_from_that_very_time(int secondsAfter, bool isNew)
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime(arrived: Samples.Noon));
        var report = await Samples.Scan(Samples.Request(folder.Path) with { Since = Samples.Noon.AddSeconds(secondsAfter) });
        Assert.Equal(isNew, Assert.Single(report.Pictures).IsNew);
        Assert.Equal(isNew ? Verdict.Appeared : Verdict.OnlyOlder, report.Verdict);
    }

    private static LivePhotoToMake WithoutIdentifier(string? id = null, DateTimeOffset? arrived = null)
    {
        var photo = Samples.FaceTime(arrived: arrived);
        return photo with { Still = photo.Still with { Id = id }, Movie = photo.Movie with { Id = id } };
    }

    private async Task<Baseline> Before() => (await Scan(baseline: null)).CurrentBaseline.Value;

    private Task<Photos.Scanning.ScanReport> Scan(Baseline? baseline) =>
        Samples.Scan(Samples.Request(folder.Path) with { Baseline = baseline });

    private async Task<Picture> Only(Baseline? baseline = null) => Assert.Single((await Scan(baseline)).Pictures);
}
