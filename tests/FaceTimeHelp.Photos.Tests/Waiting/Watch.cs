using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>Waits of five minutes for a picture in one store, on a clock of their own.</summary>
internal sealed class Watch(string store)
{
    /// <summary>How long a wait takes at most, on the watch's own clock.</summary>
    public static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    /// <summary>In real time: a test that hangs is told.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HastyClock clock = new();

    /// <summary>How much time has passed on the watch's own clock, in all of its waits together.</summary>
    public TimeSpan Passed => clock.Passed;

    /// <summary>Waits from now on; the acts follow its looks.</summary>
    public async Task<ScanReport> WaitAsync(params Action<ScanReport>[] acts) => await RunAsync(await FromNowOnAsync(), acts);

    public Task<ScanRequest> FromNowOnAsync() => Wait.FromNowOnAsync(Samples.Request(store), token: TestContext.Current.CancellationToken);

    public Task<ScanReport> RunAsync(ScanRequest request, params Action<ScanReport>[] acts) => RunAsync(request, new Script(acts));

    public Task<ScanReport> RunAsync(ScanRequest request, Script script) =>
        Wait.RunAsync(new WaitRequest(request, FiveMinutes) { Clock = clock }, script, TestContext.Current.CancellationToken).WaitAsync(Patience);
}
