using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>Waits for pictures that arrive half by half, or are still being written.</summary>
/// <remarks>One class after another: a test counts what watches.</remarks>
[Collection("Watches")]
public sealed class SettlingRuleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder phone = new();
    private readonly Watch watch;

    public SettlingRuleTests()
    {
        watch = new Watch(folder.Path);
        PictureMaker.WriteLivePhoto(phone.Path, "IMG_0001", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(phone.Path, "IMG_0001", Samples.FaceTime() with { Format = StillFormat.Jpeg });
    }

    public void Dispose()
    {
        folder.Dispose();
        phone.Dispose();
    }

    [Fact]
    public async Task Half_a_picture_does_not_end_it_while_the_other_half_may_come()
    {
        var report = await watch.WaitAsync(_ => WriteStill(), seen => Assert.Equal(Verdict.AppearedWithoutMovie, seen.Verdict), _ => WriteMovie());
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.AppearedWithoutMovie)]
    [InlineData(false, Verdict.AppearedWithoutStill)]
    public async Task Half_a_picture_is_told_when_nothing_has_changed_for_ten_seconds(bool isStill, Verdict verdict)
    {
        var half = isStill ? "IMG_0001.HEIC" : "IMG_0001.MOV";
        var report = await watch.WaitAsync(_ => Write(half, Bytes(half)));
        Assert.Equal(verdict, report.Verdict);
        Assert.InRange(watch.Passed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task Whatever_changes_gives_the_other_half_more_time()
    {
        var report = await watch.WaitAsync([_ => WriteStill(), .. Enumerable.Range(0, 30).Select(size => (Action<ScanReport>)(_ => Write("IMG_0001.tmp", new byte[size])))]);
        Assert.Equal(Verdict.AppearedWithoutMovie, report.Verdict);
        Assert.InRange(watch.Passed, TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(27));
    }

    [Fact]
    public async Task Half_a_picture_with_which_it_began_is_waited_for_until_its_time_is_over()
    {
        var before = (await Samples.Scan(folder)).CurrentBaseline.Value;
        WriteStill();
        var request = Samples.Request(folder.Path) with { Baseline = before };
        Assert.Equal(Verdict.AppearedWithoutMovie, (await watch.RunAsync(request)).Verdict);
        Assert.Equal(Watch.FiveMinutes, watch.Passed);
        Assert.Equal(Verdict.Appeared, (await watch.RunAsync(request, _ => WriteMovie())).Verdict);
    }

    [Fact]
    public async Task A_movie_that_is_half_written_is_waited_for()
    {
        var movie = Bytes("IMG_0001.MOV");
        Action<ScanReport>[] rest = [.. Enumerable.Repeat<Action<ScanReport>>(seen => Assert.Equal(Verdict.AppearedWithoutMovie, seen.Verdict), 60)];
        var report = await watch.WaitAsync([_ => WriteStill(), _ => Write("IMG_0001.MOV", movie[..(movie.Length / 2)]), .. rest, _ => Write("IMG_0001.MOV", movie)]);
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.InRange(watch.Passed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(35));
    }

    [Fact]
    public async Task A_movie_that_stays_cut_short_is_told_when_the_time_is_over()
    {
        var report = await watch.WaitAsync(_ => WriteStill(), _ => Write("IMG_0001.MOV", Bytes("IMG_0001.MOV")[..^20]));
        Assert.Equal(Verdict.AppearedWithoutMovie, report.Verdict);
        Assert.Equal(Watch.FiveMinutes, watch.Passed);
        Assert.Contains(report.Stores[0].Unreadable, part => part.Path == folder.At("IMG_0001.MOV"));
    }

    [Fact]
    public async Task A_still_that_is_half_written_is_never_told()
    {
        var still = Bytes("IMG_0001.HEIC");
        var report = await watch.WaitAsync(_ => Write("IMG_0001.HEIC", still[..(still.Length / 2)]), seen => Assert.Equal(Verdict.Unreadable, seen.Verdict), _ => Write("IMG_0001.HEIC", still), _ => WriteMovie());
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_picture_that_looks_whole_is_not_told_while_it_is_still_written_to()
    {
        const string emptyBox = "\0\0\0\u0008free";
        var told = new Script([_ => PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.FaceTime()), .. Enumerable.Repeat<Action<ScanReport>>(_ => File.AppendAllText(folder.At("IMG_0001.HEIC"), emptyBox), 20)]);
        Assert.Equal(Verdict.Appeared, (await watch.RunAsync(await watch.FromNowOnAsync(), told)).Verdict);
        Assert.Equal(0, told.Left);
    }

    [Fact]
    public async Task A_JPEG_without_its_end_is_given_time_for_it()
    {
        var still = Bytes("IMG_0001.JPG");
        var told = new Script([_ => WriteMovie(), _ => Write("IMG_0001.JPG", still[..^1]), .. Enumerable.Repeat<Action<ScanReport>>(_ => { }, 10), _ => Write("IMG_0001.JPG", still)]);
        Assert.Equal(Verdict.Appeared, (await watch.RunAsync(await watch.FromNowOnAsync(), told)).Verdict);
        Assert.Equal(0, told.Left);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(folder.At(name), bytes);

    private void WriteStill() => File.Copy(phone.At("IMG_0001.HEIC"), folder.At("IMG_0001.HEIC"));

    private void WriteMovie() => File.Copy(phone.At("IMG_0001.MOV"), folder.At("IMG_0001.MOV"));

    private byte[] Bytes(string name) => File.ReadAllBytes(phone.At(name));
}
