using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tui;

/// <summary>
/// A look into the photo stores beside the screen's own thread. This is the one place where something comes back from
/// another thread: through <paramref name="onScreen"/>, and of many reports only the newest.
/// </summary>
internal sealed class Look(Action<Action> onScreen, Action<LookProgress> show) : IProgress<LookProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource cancellation = new();
    private LookProgress? newest;
    private Task running = Task.CompletedTask;

    /// <summary>Ends on the screen's thread, with the work's own exception if it had one.</summary>
    public void Start(Func<IProgress<LookProgress>, CancellationToken, Task> work, Action<Task> ended) =>
        running = Task.Run(() => work(this, cancellation.Token)).ContinueWith(task => onScreen(() => ended(task)), TaskScheduler.Default);

    public void Cancel() => cancellation.Cancel();

    public void Report(LookProgress value)
    {
        if (Interlocked.Exchange(ref newest, value) is null)
            onScreen(ShowNewest);
    }

    /// <summary>Gives cancelled work a moment to end, so that nothing comes to a screen that is gone.</summary>
    public void Dispose()
    {
        cancellation.Cancel();
        if (running.Wait(Patience))
            cancellation.Dispose();
    }

    private void ShowNewest()
    {
        if (Interlocked.Exchange(ref newest, null) is { } progress)
            show(progress);
    }
}
