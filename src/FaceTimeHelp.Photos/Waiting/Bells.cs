using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>
/// Rings when the file system tells of a change, so that nobody need wait for the next glance. A bell that cannot be hung up, or that
/// falls silent, costs seconds and nothing else: glances are taken all the same.
/// </summary>
internal sealed class Bells(TimeProvider clock) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher?> bells = [];
    private volatile TaskCompletionSource ring = NewRing();

    /// <summary>Hangs one up for each store that is there and has none, and takes down those of stores that are gone.</summary>
    public void HangIn(IEnumerable<PhotoStore> stores)
    {
        foreach (var store in stores)
        {
            if (store is not UnavailableStore)
                bells.TryAdd(store.Path, bells.ContainsKey(store.Path) ? null : TryHang(store.Path));
            else if (bells.Remove(store.Path, out var bell))
                bell?.Dispose();
        }
    }

    /// <summary>Waits for a ring, but not shorter than <paramref name="least"/>, and no longer than <paramref name="most"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task PauseAsync(TimeSpan least, TimeSpan most, CancellationToken token)
    {
        await Task.Delay(least, clock, token);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        await Task.WhenAny(ring.Task, Task.Delay(most - least, clock, over.Token));
        await over.CancelAsync();
        token.ThrowIfCancellationRequested();
        if (ring.Task.IsCompleted)
            ring = NewRing();
    }

    public void Dispose()
    {
        foreach (var bell in bells.Values)
            bell?.Dispose();
        bells.Clear();
    }

    private static TaskCompletionSource NewRing() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FileSystemWatcher? TryHang(string path)
    {
        FileSystemWatcher? bell = null;
        try
        {
            bell = File.Exists(path)
                ? new FileSystemWatcher(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path))
                : new FileSystemWatcher(path) { IncludeSubdirectories = true };
            Hang(bell);
            return bell;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system's number of watches is used up, or the store went away just now.
            bell?.Dispose();
            return null;
        }
    }

    private void Hang(FileSystemWatcher bell)
    {
        bell.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        bell.Created += Ring;
        bell.Changed += Ring;
        bell.Deleted += Ring;
        bell.Renamed += Ring;
        bell.Error += Ring;
        bell.EnableRaisingEvents = true;
    }

    private void Ring(object sender, EventArgs e) => ring.TrySetResult();
}
