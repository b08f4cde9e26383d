using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>Watches stores until a new FaceTime picture has arrived, whole.</summary>
public static class Wait
{
    /// <summary>How often what exists now is noted at most, where it changes while it is being read.</summary>
    private const int Tries = 3;

    /// <summary>The same request, in which whatever exists now is not new.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ScanRequest> FromNowOnAsync(
        ScanRequest request, IProgress<ScanProgress>? progress = null, CancellationToken token = default)
    {
        for (var left = Tries; ; left--)
        {
            var before = await StoreSnapshot.TakeAsync(request.Stores, token);
            var report = await Scan.RunAsync(request, progress, token);
            // Of what could not be read now, no more than its time can tell later whether it is new.
            var isWhole = !report.Stores.Any(store => store.Unreadable.Any(part => part.MightBeNew));
            if (isWhole || left == 1 || before.IsSameAs(await StoreSnapshot.TakeAsync(request.Stores, token)))
                return request with { Baseline = report.CurrentBaseline.Value };
        }
    }

    /// <summary>
    /// The report of the look that ended the wait, or of the last one when the time was over. Looks are taken when something has
    /// changed, and take up no more than half of the time; seeing that nothing has takes a tenth. <see cref="SettlingRule"/> says what ends
    /// a wait, and what does not.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing that was begun goes on.</exception>
    public static async Task<ScanReport> RunAsync(
        WaitRequest request, IProgress<WaitProgress>? progress = null, CancellationToken token = default)
    {
        using var loop = new WaitLoop(request, progress);
        return await loop.RunAsync(token);
    }
}
