using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// Wakes a wait early on events of the file system. Only an optimisation: stores are compared regularly anyway, because events get lost
/// and network drives send none.
/// </summary>
internal sealed class StoreWatchers(TimeProvider clock) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher?> watchers = [];
    private volatile TaskCompletionSource signal = NewSignal();

    /// <summary>Watches each store that is there and is not watched yet, and no longer those that are gone.</summary>
    public void Watch(IEnumerable<PhotoStore> stores)
    {
        foreach (var store in stores)
        {
            if (store is UnavailableStore)
                StopWatching(store.Path);
            else if (!watchers.ContainsKey(store.Path))
                watchers.Add(store.Path, TryWatch(store.Path));
        }
    }

    /// <summary>Waits for a signal, but not shorter than <paramref name="least"/>, and no longer than <paramref name="most"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task WaitForChangeAsync(TimeSpan least, TimeSpan most, CancellationToken token)
    {
        await Task.Delay(least, clock, token);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        await Task.WhenAny(signal.Task, Task.Delay(most - least, clock, over.Token));
        await over.CancelAsync();
        token.ThrowIfCancellationRequested();
        if (signal.Task.IsCompleted)
            signal = NewSignal();
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
            watcher?.Dispose();
        watchers.Clear();
    }

    private void StopWatching(string path)
    {
        if (watchers.Remove(path, out var watcher))
            watcher?.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FileSystemWatcher? TryWatch(string path)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = File.Exists(path)
                ? new FileSystemWatcher(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path))
                : new FileSystemWatcher(path) { IncludeSubdirectories = true };
            Start(watcher);
            return watcher;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system's number of watches is used up, or the store went away just now.
            watcher?.Dispose();
            return null;
        }
    }

    private void Start(FileSystemWatcher watcher)
    {
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Created += Signal;
        watcher.Changed += Signal;
        watcher.Deleted += Signal;
        watcher.Renamed += Signal;
        watcher.Error += Signal;
        watcher.EnableRaisingEvents = true;
    }

    private void Signal(object sender, EventArgs e) => signal.TrySetResult();
}
