using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>Waiting for a picture in a library that says more of it than its files do, and that others write to.</summary>
/// <remarks>One class after another: a test counts what watches.</remarks>
[Collection("Watches")]
public sealed class LibraryWaitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;
    private readonly Watch watch;

    public LibraryWaitTests()
    {
        library = SampleLibrary.In(folder);
        watch = new Watch(library.Path);
        Make();
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false, Verdict.Hidden)]
    [InlineData(true, Verdict.RecentlyDeleted)]
    public async Task A_picture_that_comes_into_Hidden_or_Recently_Deleted_ends_it(bool isTrashed, Verdict verdict)
    {
        Assert.Equal(verdict, (await watch.WaitAsync(_ => Make(Samples.Listed() with { IsTrashed = isTrashed, IsHidden = !isTrashed }))).Verdict);
        Assert.InRange(watch.Passed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_picture_that_is_still_in_iCloud_is_waited_for()
    {
        var report = await watch.WaitAsync(_ => Make(Samples.Listed() with { Files = null }), seen => Assert.Equal(Verdict.InICloud, seen.Verdict), _ => Make(Samples.Listed()));
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_picture_that_stays_in_iCloud_is_told_when_nothing_has_changed_for_a_minute()
    {
        Assert.Equal(Verdict.InICloud, (await watch.WaitAsync(_ => Make(Samples.Listed() with { Files = null }))).Verdict);
        Assert.InRange(watch.Passed, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(62));
    }

    [Fact]
    public async Task A_picture_that_is_probably_FaceTimes_is_told_when_nothing_has_changed_for_ten_seconds()
    {
        var picture = Samples.Listed() with { Files = Samples.Ordinary(Samples.FirstId), LensModel = null };
        Assert.Equal(Verdict.Maybe, (await watch.WaitAsync(_ => Make(picture))).Verdict);
        Assert.InRange(watch.Passed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task A_movie_that_is_half_written_beside_its_row_is_waited_for()
    {
        var whole = Array.Empty<byte>();
        Action<ScanReport>[] rest = [.. Enumerable.Repeat<Action<ScanReport>>(_ => { }, 60)];
        var report = await watch.WaitAsync([
            _ =>
            {
                Make(Samples.Listed());
                whole = File.ReadAllBytes(library.Movie);
                File.WriteAllBytes(library.Movie, whole[..(whole.Length / 2)]);
            },
            seen => Assert.Equal(Verdict.AppearedWithoutMovie, seen.Verdict),
            .. rest,
            _ => File.WriteAllBytes(library.Movie, whole)]);
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_library_that_cannot_be_read_for_a_while_is_looked_into_until_it_can()
    {
        var report = await watch.WaitAsync(
            _ => Damage(),
            seen => Assert.Equal((Verdict.Unreadable, library.Database), (seen.Verdict, seen.Stores[0].Unreadable[0].Path)),
            _ => Make(Samples.Listed()));
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task A_library_that_is_written_to_all_the_time_is_not_given_up()
    {
        using var app = new RestlessApp(library.Log);
        var looks = Enumerable.Repeat<Action<ScanReport>>(seen => Assert.Contains(seen.Verdict, new[] { Verdict.Nothing, Verdict.Unreadable }), 3);
        var report = await watch.WaitAsync([.. looks, _ =>
        {
            app.Quit();
            Make(Samples.Listed());
        }]);
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }

    [Fact]
    public async Task Rows_that_could_not_be_read_at_the_beginning_are_not_taken_for_new_ones()
    {
        Damage();
        var repair = new OnceTold(() => Make(Samples.Listed() with { Files = null }));
        var stray = PictureMaker.WriteLivePhoto(library.At("originals/C"), "C", Samples.Ordinary());
        var request = await Wait.FromNowOnAsync(Samples.Request(library.Path), repair, TestContext.Current.CancellationToken);
        Assert.Equal(Verdict.OnlyOlder, (await watch.RunAsync(request)).Verdict);
        Assert.True(File.Exists(stray.Still));
    }

    private void Make(params AssetToMake[] assets)
    {
        if (Directory.Exists(library.Path))
            Directory.Delete(library.At("database"), recursive: true);
        library.Make(assets);
    }

    private void Damage() => File.WriteAllText(library.Database, "no database");

    /// <summary>The Photos app at work: the library's log is another one at every moment.</summary>
    private sealed class RestlessApp : IDisposable
    {
        private readonly string log;
        private readonly Thread thread;
        private volatile bool quits;

        public RestlessApp(string log)
        {
            this.log = log;
            thread = new Thread(Work);
            thread.Start();
        }

        public void Quit()
        {
            quits = true;
            thread.Join();
            File.Delete(log);
        }

        public void Dispose() => Quit();

        private void Work()
        {
            for (var size = 1; !quits; size = (size % 1000) + 1)
                File.WriteAllBytes(log, new byte[size]);
        }
    }

    /// <summary>Does something when a scan first tells of its progress.</summary>
    private sealed class OnceTold(Action act) : IProgress<ScanProgress>
    {
        private int told;

        public void Report(ScanProgress value)
        {
            if (Interlocked.Exchange(ref told, 1) == 0)
                act();
        }
    }
}
