using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>What ends a wait, and what does not. Time is the test's own; files are real.</summary>
/// <remarks>One class after another: a test counts what watches.</remarks>
[Collection("Watches")]
public sealed class WaitTests : IDisposable
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder phone = new();
    private readonly HastyClock clock = new();

    public WaitTests()
    {
        PictureMaker.WriteLivePhoto(phone.Path, "IMG_0001", Samples.FaceTime());
        PictureMaker.WriteLivePhoto(phone.Path, "IMG_0001", Samples.FaceTime() with { Format = StillFormat.Jpeg });
    }

    public void Dispose()
    {
        folder.Dispose();
        phone.Dispose();
    }

    [Fact]
    public async Task A_picture_that_arrives_ends_it()
    {
        var report = await WaitAsync(_ => Write("later/made/IMG_0001"), _ => { });
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(Samples.FirstId, Assert.Single(report.Pictures).Id.ToString());
        Assert.InRange(clock.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_picture_that_has_arrived_before_it_began_but_after_the_baseline_ends_it()
    {
        var before = (await Samples.Scan(folder)).Now.Value;
        Write("IMG_0001");
        var report = await RunAsync(Samples.Request(folder.Path) with { Baseline = before }, new Script([]));
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.InRange(clock.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Without_a_new_picture_it_ends_with_its_time_and_says_what_is_there()
    {
        Assert.Equal(Verdict.Nothing, (await WaitAsync()).Verdict);
        Assert.Equal(FiveMinutes, clock.Passed);
        Write("IMG_0001");
        Assert.Equal(Verdict.OnlyOlder, (await WaitAsync()).Verdict);
    }

    [Fact]
    public async Task Half_a_picture_does_not_end_it_while_the_other_half_may_come()
    {
        var report = await WaitAsync(_ => WriteStill(), seen => Assert.Equal(Verdict.AppearedWithoutMovie, seen.Verdict), _ => WriteMovie());
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.AppearedWithoutMovie)]
    [InlineData(false, Verdict.AppearedWithoutStill)]
    public async Task Half_a_picture_is_told_when_nothing_has_changed_for_ten_seconds(bool isStill, Verdict verdict)
    {
        var half = isStill ? "IMG_0001.HEIC" : "IMG_0001.MOV";
        var report = await WaitAsync(_ => Write(half, Bytes(half)));
        Assert.Equal(verdict, report.Verdict);
        Assert.InRange(clock.Passed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task Whatever_changes_gives_the_other_half_more_time()
    {
        var report = await WaitAsync([_ => WriteStill(), .. Enumerable.Range(0, 30).Select(size => (Action<ScanReport>)(_ => Write("IMG_0001.tmp", new byte[size])))]);
        Assert.Equal(Verdict.AppearedWithoutMovie, report.Verdict);
        Assert.InRange(clock.Passed, TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(27));
    }

    [Fact]
    public async Task Half_a_picture_with_which_it_began_is_waited_for_until_its_time_is_over()
    {
        var before = (await Samples.Scan(folder)).Now.Value;
        WriteStill();
        var request = Samples.Request(folder.Path) with { Baseline = before };
        Assert.Equal(Verdict.AppearedWithoutMovie, (await RunAsync(request, new Script([]))).Verdict);
        Assert.Equal(FiveMinutes, clock.Passed);
        Assert.Equal(Verdict.Appeared, (await RunAsync(request, new Script([_ => WriteMovie()]))).Verdict);
    }

    [Fact]
    public async Task A_movie_that_is_half_written_is_waited_for()
    {
        var movie = Bytes("IMG_0001.MOV");
        Action<ScanReport>[] rest = [.. Enumerable.Repeat<Action<ScanReport>>(seen => Assert.Equal(Verdict.AppearedWithoutMovie, seen.Verdict), 60)];
        var report = await WaitAsync([_ => WriteStill(), _ => Write("IMG_0001.MOV", movie[..(movie.Length / 2)]), .. rest, _ => Write("IMG_0001.MOV", movie)]);
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.InRange(clock.Passed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(35));
    }

    [Fact]
    public async Task A_movie_that_stays_cut_short_is_told_when_the_time_is_over()
    {
        var report = await WaitAsync(_ => WriteStill(), _ => Write("IMG_0001.MOV", Bytes("IMG_0001.MOV")[..^20]));
        Assert.Equal(Verdict.AppearedWithoutMovie, report.Verdict);
        Assert.Equal(FiveMinutes, clock.Passed);
        Assert.Contains(report.Stores[0].Unreadable, part => part.Path == folder.At("IMG_0001.MOV"));
    }

    [Fact]
    public async Task A_still_that_is_half_written_is_never_told()
    {
        var still = Bytes("IMG_0001.HEIC");
        var report = await WaitAsync(_ => Write("IMG_0001.HEIC", still[..(still.Length / 2)]), seen => Assert.Equal(Verdict.Unreadable, seen.Verdict), _ => Write("IMG_0001.HEIC", still), _ => WriteMovie());
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_picture_that_looks_whole_is_not_told_while_it_is_still_written_to()
    {
        const string emptyBox = "\0\0\0\u0008free";
        var told = new Script([_ => Write("IMG_0001"), .. Enumerable.Repeat<Action<ScanReport>>(_ => File.AppendAllText(folder.At("IMG_0001.HEIC"), emptyBox), 20)]);
        Assert.Equal(Verdict.Appeared, (await RunAsync(await FromNowOnAsync(), told)).Verdict);
        Assert.Equal(0, told.Left);
    }

    [Fact]
    public async Task A_JPEG_without_its_end_is_given_time_for_it()
    {
        var still = Bytes("IMG_0001.JPG");
        var told = new Script([_ => WriteMovie(), _ => Write("IMG_0001.JPG", still[..^1]), .. Enumerable.Repeat<Action<ScanReport>>(_ => { }, 10), _ => Write("IMG_0001.JPG", still)]);
        Assert.Equal(Verdict.Appeared, (await RunAsync(await FromNowOnAsync(), told)).Verdict);
        Assert.Equal(0, told.Left);
    }

    [Fact]
    public async Task Ordinary_Live_Photos_do_not_end_it()
    {
        var report = await WaitAsync(_ => PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.Ordinary()), seen => Assert.Equal(Verdict.Maybe, seen.Verdict), _ => Write("IMG_0002"));
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(Verdict.Maybe, (await WaitAsync(_ => PictureMaker.WriteLivePhoto(folder.Path, "IMG_0003", Samples.Ordinary("3")))).Verdict);
    }

    [Fact]
    public async Task A_store_that_goes_and_comes_back_is_waited_for()
    {
        var store = Directory.CreateDirectory(folder.At("card")).FullName;
        var request = await Wait.FromNowOnAsync(Samples.Request(store), token: TestContext.Current.CancellationToken);
        var report = await RunAsync(request, new Script(
        [
            _ => Directory.Move(store, folder.At("away")),
            seen => Assert.Equal((Verdict.Unreadable, store), (seen.Verdict, seen.Stores[0].Unreadable[0].Path)),
            _ => Directory.Move(folder.At("away"), store),
            seen => Assert.Equal(Verdict.Nothing, seen.Verdict),
            _ => PictureMaker.WriteLivePhoto(store, "IMG_0001", Samples.FaceTime()),
        ]));
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_phone_that_was_unplugged_is_never_said_to_hold_nothing()
    {
        Directory.CreateDirectory(folder.At("DCIM/100APPLE"));
        var report = await WaitAsync(_ => Directory.Delete(folder.At("DCIM"), recursive: true));
        Assert.Equal(Verdict.Unreadable, report.Verdict);
        Assert.Equal("It was there before and is gone. Check that the disk or phone is still connected.", report.Stores[0].Unreadable[0].Reason);
        Assert.Equal("device-dcim", report.Stores[0].Kind);
    }

    [Fact]
    public async Task A_folder_that_was_closed_is_looked_into_again_though_nothing_seems_to_have_changed()
    {
        var closed = Directory.CreateDirectory(folder.At("closed")).FullName;
        var request = await FromNowOnAsync();
        Write("closed/IMG_0001");
        folder.Lock(closed);
        var report = await RunAsync(request, new Script([_ => { }, seen => Open(closed)]));
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    private static void Open(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<ScanReport> WaitAsync(params Action<ScanReport>[] acts) => await RunAsync(await FromNowOnAsync(), new Script(acts));

    private Task<ScanRequest> FromNowOnAsync() => Wait.FromNowOnAsync(Samples.Request(folder.Path), token: TestContext.Current.CancellationToken);

    private Task<ScanReport> RunAsync(ScanRequest request, Script script) =>
        Wait.RunAsync(new WaitRequest(request, FiveMinutes) { Clock = clock }, script, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60));

    private void Write(string stem) => PictureMaker.WriteLivePhoto(Path.GetDirectoryName(folder.At(stem))!, Path.GetFileName(stem), Samples.FaceTime());

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(folder.At(name), bytes);

    private void WriteStill() => File.Copy(phone.At("IMG_0001.HEIC"), folder.At("IMG_0001.HEIC"));

    private void WriteMovie() => File.Copy(phone.At("IMG_0001.MOV"), folder.At("IMG_0001.MOV"));

    private byte[] Bytes(string name) => File.ReadAllBytes(phone.At(name));
}
