using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>A wait on the computer's own clock that is cancelled, or rung awake.</summary>
/// <remarks>One class after another: a test counts what watches.</remarks>
[Collection("Watches")]
public sealed class CancellingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_cancelled_wait_ends_at_once()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var wait = Wait.RunAsync(Request(TimeSpan.FromHours(1)), new Script([_ => cancel.Cancel()]), cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait.WaitAsync(Patience, Token));
        Assert.True(wait.IsCanceled);
    }

    [Fact]
    public async Task It_is_cancelled_in_the_middle_of_a_pause()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var watchers = new StoreWatchers(TimeProvider.System);
        var pause = watchers.WaitForChangeAsync(TimeSpan.Zero, TimeSpan.FromHours(1), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pause.WaitAsync(Patience, Token));
    }

    [Fact]
    public async Task It_is_cancelled_in_the_middle_of_a_glance()
    {
        PictureMaker.WriteLivePhoto(folder.Path, "a", Samples.FaceTime());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StoreSnapshot.TakeAsync(Samples.Request(folder.Path).Stores, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => FileStamps.Sum(Samples.Request(folder.Path).Stores[0], new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Nothing_watches_any_more_when_it_is_over()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open watches are seen on Linux alone.");
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var watched = 0;
        var wait = Wait.RunAsync(Request(TimeSpan.FromHours(1)), new Script([_ =>
        {
            watched = Watches();
            cancel.Cancel();
        }]), cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait.WaitAsync(Patience, Token));
        Assert.Equal(1, watched);
        // The system's own thread closes them.
        using var limit = new CancellationTokenSource(Patience);
        while (Watches() > 0)
            await Task.Delay(10, limit.Token);
    }

    [Theory]
    [InlineData("new.txt")]
    [InlineData("deep/down/here/new.txt")]
    public async Task A_change_rings_at_once(string name)
    {
        using var watchers = new StoreWatchers(TimeProvider.System);
        watchers.Watch(Samples.Request(folder.Path).Stores);
        var pause = watchers.WaitForChangeAsync(TimeSpan.Zero, TimeSpan.FromHours(1), Token);
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        File.WriteAllText(folder.At(name), "new");
        await pause.WaitAsync(Patience, Token);
    }

    [Fact]
    public async Task A_change_of_a_single_file_rings_at_once()
    {
        File.WriteAllText(folder.At("a.jpg"), "");
        using var watchers = new StoreWatchers(TimeProvider.System);
        watchers.Watch(Samples.Request(folder.At("a.jpg")).Stores);
        var pause = watchers.WaitForChangeAsync(TimeSpan.Zero, TimeSpan.FromHours(1), Token);
        File.WriteAllText(folder.At("a.jpg"), "more");
        await pause.WaitAsync(Patience, Token);
    }

    [Fact]
    public void Where_no_bell_can_be_hung_up_nothing_is_said()
    {
        var stores = Samples.Request(folder.Path).Stores;
        Directory.Delete(folder.Path);
        using var watchers = new StoreWatchers(TimeProvider.System);
        watchers.Watch(stores);
        Directory.CreateDirectory(folder.Path);
    }

    private WaitRequest Request(TimeSpan time) => new(Samples.Request(folder.Path), time);

    private static int Watches() => Directory.GetFileSystemEntries("/proc/self/fd").Count(file => TargetOf(file).Contains("inotify", StringComparison.Ordinal));

    private static string TargetOf(string descriptor)
    {
        try
        {
            return new FileInfo(descriptor).LinkTarget ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
