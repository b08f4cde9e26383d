using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>A look that goes on until it is told to end, or is cancelled.</summary>
internal sealed class PausedLook : IDisposable
{
    private readonly TaskCompletionSource<ImmutableArray<string>> result = new();
    private readonly ManualResetEventSlim begun = new();
    private IProgress<LookProgress>? progress;

    public bool WasCancelled { get; private set; }

    public ScriptedScene On(params ImmutableArray<Card> cards) => new(cards) { File = Script.Case, Looks = LookAsync };

    public void Report(LookProgress report)
    {
        Assert.True(begun.Wait(TimeSpan.FromSeconds(10)), "The look never began.");
        progress!.Report(report);
    }

    public void Find(params ImmutableArray<string> results) => result.SetResult(results);

    public void Fail(Exception exception) => result.SetException(exception);

    public void Dispose() => begun.Dispose();

    private Task<ImmutableArray<string>> LookAsync(IProgress<LookProgress> reports, CancellationToken cancellationToken)
    {
        progress = reports;
        cancellationToken.Register(() => WasCancelled = true);
        begun.Set();
        return result.Task.WaitAsync(cancellationToken);
    }
}
