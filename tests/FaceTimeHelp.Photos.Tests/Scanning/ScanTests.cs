using System.Collections.Concurrent;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Tests.Scanning;

public sealed class ScanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_counts_what_it_saw_and_says_why_it_could_not_read()
    {
        PictureMaker.WriteLivePhoto(folder.At("in"), "a", Samples.FaceTime());
        File.WriteAllText(folder.At("in/notes.txt"), "text");
        File.WriteAllText(folder.At("in/b.jpg"), "Only a note with a wrong name.");
        var store = Assert.Single((await Samples.Scan(folder)).Stores);
        Assert.Equal((folder.Path, "folder", null, 4, 3, 0), (store.Path, store.Kind, store.Schema, store.Files, store.LookedAt, store.OnlineOnly));
        var part = Assert.Single(store.Unreadable);
        Assert.Equal(folder.At("in/b.jpg"), part.Path);
        Assert.False(part.MightBeNew);
    }

    [Fact]
    public async Task Ordinary_Live_Photos_are_listed_only_when_all_are_asked_for()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.Ordinary());
        PictureMaker.WriteStill(folder.At("b.jpg"), new StillToMake { Model = "iPhone 4" }, StillFormat.Jpeg);
        Assert.Empty((await Samples.Scan(folder)).Pictures);
        var picture = Assert.Single((await Samples.Scan(Samples.Request(folder.Path) with { All = true })).Pictures);
        Assert.Equal((Samples.SecondId, Certainty.NotFaceTime, null), (picture.Id.ToString(), picture.Certainty, picture.Camera));
    }

    [Fact]
    public async Task Two_scans_of_one_folder_report_the_same_in_the_same_order()
    {
        for (var i = 0; i < 40; i++)
            PictureMaker.WriteLivePhoto(folder.At($"{i % 7}"), $"{i}", Samples.FaceTime($"{i}"));
        var first = (await Samples.Scan(folder)).Pictures.Select(picture => picture.Still!.Path).ToList();
        Assert.Equal(40, first.Count);
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Equal(first, (await Samples.Scan(folder)).Pictures.Select(picture => picture.Still!.Path));
    }

    [Fact]
    public async Task A_scan_changes_no_file_of_the_user()
    {
        var made = PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        var before = File.ReadAllBytes(made.Still);
        await Samples.Scan(folder);
        Assert.Equal(before, File.ReadAllBytes(made.Still));
        Assert.Equal(Samples.Noon.UtcDateTime, File.GetLastWriteTimeUtc(made.Still));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public async Task Progress_tells_each_find_at_once_and_the_end_counts_everything()
    {
        PictureMaker.WriteLivePhoto(folder.At("a"), "a", Samples.FaceTime(Samples.FirstId));
        PictureMaker.WriteLivePhoto(folder.At("b"), "b", Samples.FaceTime(Samples.SecondId));
        var before = await Baseline();
        var told = new Told();
        await Scan.RunAsync(Samples.Request(folder.At("a"), folder.At("b")) with { Baseline = before }, told, TestContext.Current.CancellationToken);
        Assert.Equal([1, 2], told.Select(progress => progress.Found).Distinct().Where(found => found > 0));
        Assert.Equal(
            ["a", "b"],
            told.Select(progress => progress.Last).OfType<FoundPicture>()
                .Select(last => Path.GetFileNameWithoutExtension(last.RelativePath)).Distinct());
        Assert.All(told, progress => Assert.Equal(progress.Found == 0 ? null : Samples.Noon, progress.Last?.Time));
        Assert.Equal((folder.At("b"), 4, 4, 2), (told.Last().Store, told.Last().LookedAt, told.Last().Expected, told.Last().Found));
    }

    [Fact]
    public async Task Progress_is_told_far_less_often_than_files_are_read()
    {
        for (var i = 0; i < 400; i++)
            PictureMaker.WriteStill(folder.At($"{i}.jpg"), new StillToMake(), StillFormat.Jpeg);
        var told = new Told();
        var report = await Scan.RunAsync(Samples.Request(folder.Path), told, TestContext.Current.CancellationToken);
        Assert.Equal(400, told.Last().LookedAt);
        Assert.InRange(told.Count, 1, 3 + report.Elapsed.TotalMilliseconds / 100);
    }

    [Fact]
    public async Task A_cancelled_scan_stops_at_once()
    {
        using var cancel = new CancellationTokenSource();
        var store = new EndlessStore(folder, cancel);
        var scan = Scan.RunAsync(new ScanRequest([store]), progress: null, cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scan.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.True(scan.IsCanceled);
        Assert.InRange(store.Given, 100, 200);
    }

    [Fact]
    public async Task A_scan_leaves_the_callers_thread()
    {
        using var store = new WaitingStore();
        var scan = Scan.RunAsync(new ScanRequest([store]), progress: null, TestContext.Current.CancellationToken);
        store.Release.Set();
        await scan;
        Assert.True(store.WasReleased);
    }

    private async Task<Photos.Baselines.Baseline> Baseline() => (await Samples.Scan(folder)).CurrentBaseline.Value;

    /// <summary>Keeps what it is told, at once and in order, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Told : ConcurrentQueue<ScanProgress>, IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => Enqueue(value);
    }

    /// <summary>One picture for ever; the scan is cancelled when it has been given a hundred times.</summary>
    private sealed class EndlessStore(TemporaryFolder folder, CancellationTokenSource cancel) : PhotoStore
    {
        public int Given { get; private set; }

        public override string Path => folder.Path;

        public override StoreKind Kind => new("endless", "one picture for ever");

        public override IEnumerable<StoreEntry> Entries(CancellationToken token = default)
        {
            PictureMaker.WriteStill(folder.At("a.jpg"), new StillToMake(), StillFormat.Jpeg);
            var file = PhotoStore.Open(folder.At("a.jpg")).Entries(CancellationToken.None).Single();
            for (; ; Given++)
            {
                if (Given == 100)
                    cancel.Cancel();
                yield return file;
            }
        }
    }

    /// <summary>Holds up whoever looks into it until it is released.</summary>
    private sealed class WaitingStore : PhotoStore, IDisposable
    {
        public ManualResetEventSlim Release { get; } = new();

        public bool WasReleased { get; private set; }

        public override string Path => "nowhere";

        public override StoreKind Kind => new("waiting", "one that waits");

        public override IEnumerable<StoreEntry> Entries(CancellationToken token = default)
        {
            WasReleased = Release.Wait(TimeSpan.FromSeconds(20), token);
            yield break;
        }

        public void Dispose() => Release.Dispose();
    }
}
