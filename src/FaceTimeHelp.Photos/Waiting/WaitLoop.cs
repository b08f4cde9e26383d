using System.Collections.Immutable;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>One wait, from its first look to the look that ends it.</summary>
internal sealed class WaitLoop(WaitRequest request, IProgress<WaitProgress>? progress) : IDisposable
{
    /// <summary>The longest time between two snapshots of stores that are quickly taken.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Wait nine times the duration of a snapshot before the next, so that snapshots take at most a tenth of the time.</summary>
    private const int PausePerGlance = 9;

    /// <summary>Several events mostly belong to one file that is being written.</summary>
    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(100);

    /// <summary>A lock or a missing permission may go away without a trace in any snapshot.</summary>
    private static readonly TimeSpan BeforeReadingAgain = TimeSpan.FromSeconds(5);

    private readonly TimeProvider clock = request.Clock;
    private readonly long began = request.Clock.GetTimestamp();
    private readonly StoreWatchers watchers = new(request.Clock);
    private readonly SettlingRule settling = new(request.Clock);
    private StoreSnapshot? snapshot;
    private ScanReport? report;
    private long looked;
    private TimeSpan snapshotDuration;

    private TimeSpan Left => request.Time - clock.GetElapsedTime(began) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    public async Task<ScanReport> RunAsync(CancellationToken token)
    {
        progress?.Report(new WaitProgress(Left, null));
        while (true)
        {
            var roundBegan = clock.GetTimestamp();
            var seen = await LookAsync(token);
            var rest = settling.RemainingQuiet(seen) ?? TimeSpan.MaxValue;
            if (Left == TimeSpan.Zero || rest <= TimeSpan.Zero)
                return seen;

            progress?.Report(new WaitProgress(Left, seen));
            await PauseAsync(clock.GetElapsedTime(roundBegan), Shorter(Left, rest), token);
        }
    }

    public void Dispose() => watchers.Dispose();

    /// <summary>Looks again where something has changed, or where the last look is owed another; else the last look still holds.</summary>
    private async Task<ScanReport> LookAsync(CancellationToken token)
    {
        var snapshotBegan = clock.GetTimestamp();
        var now = await StoreSnapshot.TakeAsync(request.Scan.Stores, token);
        snapshotDuration = clock.GetElapsedTime(snapshotBegan);
        // In ten thousand folders this takes most of a second.
        await Task.Run(() => watchers.Watch(now.Stores), token);
        var hasChanged = !now.IsSameAs(snapshot);
        // The snapshot comes first: what is written while the look goes on shows in the next one.
        snapshot = now;
        if (report is not null && !hasChanged && !ShouldRetry(report))
            return report;

        report = await Scan.RunAsync(request.Scan with { Stores = now.Stores }, progress: null, token);
        looked = clock.GetTimestamp();
        settling.Observe(report, hasChanged);
        return report;
    }

    private bool ShouldRetry(ScanReport last) =>
        clock.GetElapsedTime(looked) >= BeforeReadingAgain && last.Stores.Any(store => store.Unreadable.Any(part => part.MightBeNew));

    /// <summary>Pauses at least as long as the round took: watching must not keep a computer busy.</summary>
    private Task PauseAsync(TimeSpan round, TimeSpan end, CancellationToken token)
    {
        var least = Longer(LeastPause, round);
        var most = Longer(Longer(Pause, least), PausePerGlance * snapshotDuration);
        return watchers.WaitForChangeAsync(Shorter(least, end), Shorter(most, end), token);
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
