using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>What ends a wait, and what does not. Time is the test's own; files are real.</summary>
/// <remarks>One class after another: a test counts what watches.</remarks>
[Collection("Watches")]
public sealed class WaitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Watch watch;

    public WaitTests() => watch = new Watch(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_picture_that_arrives_ends_it()
    {
        var report = await watch.WaitAsync(_ => Write("later/made/IMG_0001"), _ => { });
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(Samples.FirstId, Assert.Single(report.Pictures).Id.ToString());
        Assert.InRange(watch.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_picture_that_has_arrived_before_it_began_but_after_the_baseline_ends_it()
    {
        var before = (await Samples.Scan(folder)).CurrentBaseline.Value;
        Write("IMG_0001");
        var report = await watch.RunAsync(Samples.Request(folder.Path) with { Baseline = before });
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.InRange(watch.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Without_a_new_picture_it_ends_with_its_time_and_says_what_is_there()
    {
        Assert.Equal(Verdict.Nothing, (await watch.WaitAsync()).Verdict);
        Assert.Equal(Watch.FiveMinutes, watch.Passed);
        Write("IMG_0001");
        Assert.Equal(Verdict.OnlyOlder, (await watch.WaitAsync()).Verdict);
    }

    [Fact]
    public async Task Ordinary_Live_Photos_do_not_end_it()
    {
        var report = await watch.WaitAsync(_ => PictureMaker.WriteLivePhoto(folder.Path, "IMG_0001", Samples.Ordinary()), seen => Assert.Equal(Verdict.Maybe, seen.Verdict), _ => Write("IMG_0002"));
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.Equal(Verdict.Maybe, (await watch.WaitAsync(_ => PictureMaker.WriteLivePhoto(folder.Path, "IMG_0003", Samples.Ordinary("3")))).Verdict);
    }

    [Fact]
    public async Task A_store_that_goes_and_comes_back_is_waited_for()
    {
        var store = Directory.CreateDirectory(folder.At("card")).FullName;
        var report = await new Watch(store).WaitAsync(
            _ => Directory.Move(store, folder.At("away")),
            seen => Assert.Equal((Verdict.Unreadable, store), (seen.Verdict, seen.Stores[0].Unreadable[0].Path)),
            _ => Directory.Move(folder.At("away"), store),
            seen => Assert.Equal(Verdict.Nothing, seen.Verdict),
            _ => PictureMaker.WriteLivePhoto(store, "IMG_0001", Samples.FaceTime()));
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_phone_that_was_unplugged_is_never_said_to_hold_nothing()
    {
        Directory.CreateDirectory(folder.At("DCIM/100APPLE"));
        var report = await watch.WaitAsync(_ => Directory.Delete(folder.At("DCIM"), recursive: true));
        Assert.Equal(Verdict.Unreadable, report.Verdict);
        Assert.Equal("It was there before and is gone. Check that the disk or phone is still connected.", report.Stores[0].Unreadable[0].Reason);
        Assert.Equal("device-dcim", report.Stores[0].Kind);
    }

    [Fact]
    public async Task A_folder_that_was_closed_is_looked_into_again_though_nothing_seems_to_have_changed()
    {
        var closed = Directory.CreateDirectory(folder.At("closed")).FullName;
        var request = await watch.FromNowOnAsync();
        Write("closed/IMG_0001");
        folder.Lock(closed);
        var report = await watch.RunAsync(request, _ => { }, _ => folder.Unlock());
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_phone_that_was_locked_when_it_began_is_looked_into_once_it_is_unlocked()
    {
        Directory.CreateDirectory(folder.At("DCIM"));
        var request = new ScanRequest([new UnavailableStore(folder.Path, DeviceStore.Name, "It is locked.")]);
        var report = await watch.RunAsync(
            await Wait.FromNowOnAsync(request, token: TestContext.Current.CancellationToken),
            seen => Assert.Equal(Verdict.Unreadable, seen.Verdict),
            _ => Write("DCIM/100APPLE/IMG_0001"),
            seen => Assert.Equal(Verdict.OnlyOlder, seen.Verdict),
            _ => WriteNow("DCIM/100APPLE/IMG_0002"));
        Assert.Equal((Verdict.Appeared, "device-dcim"), (report.Verdict, report.Stores[0].Kind));
    }

    [Fact]
    public async Task A_phone_that_left_an_empty_folder_behind_is_still_closed()
    {
        Directory.CreateDirectory(folder.At("empty"));
        var request = new ScanRequest([new UnavailableStore(folder.At("empty"), DeviceStore.Name, "It is locked.")]);
        Assert.Equal(Verdict.Unreadable, (await watch.RunAsync(request)).Verdict);
    }

    private void Write(string stem) => Write(stem, Samples.FaceTime());

    private void WriteNow(string stem) => Write(stem, Samples.FaceTime(Samples.SecondId, DateTimeOffset.UtcNow));

    private void Write(string stem, LivePhotoToMake photo) =>
        PictureMaker.WriteLivePhoto(Path.GetDirectoryName(folder.At(stem))!, Path.GetFileName(stem), photo);
}
