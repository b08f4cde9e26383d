using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Tui;

/// <summary>
/// A look into the photo stores beside the screen's own thread. This is the one place where something comes back from
/// another thread: through <paramref name="onScreen"/>, and of many reports only the newest.
/// </summary>
internal sealed class Look(Action<Action> onScreen, Action<ScanProgress> show) : IProgress<ScanProgress>, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();
    private ScanProgress? newest;

    /// <summary>Ends on the screen's thread, with the work's own exception if it had one.</summary>
    public Task RunAsync(Func<IProgress<ScanProgress>, CancellationToken, Task> work, Action<Task> ended) =>
        Task.Run(() => work(this, cancellation.Token))
            .ContinueWith(task => onScreen(() => ended(task)), TaskScheduler.Default);

    public void Cancel() => cancellation.Cancel();

    public void Report(ScanProgress value)
    {
        if (Interlocked.Exchange(ref newest, value) is null)
            onScreen(ShowNewest);
    }

    public void Dispose() => cancellation.Dispose();

    private void ShowNewest()
    {
        if (Interlocked.Exchange(ref newest, null) is { } progress)
            show(progress);
    }
}
