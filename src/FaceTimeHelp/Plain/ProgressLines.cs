using System.Diagnostics;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Tells how a look or a wait goes on in few lines: one at the start, then one every ten seconds.</summary>
internal sealed class ProgressLines(TextWriter output, TimeProvider clock) : IProgress<LookProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly Lock turn = new();
    private DateTimeOffset? last;

    /// <summary>How a person can stop a wait, as a sentence; empty where nobody is there to do it.</summary>
    public string HowToStop { get; init; } = "";

    public void Report(LookProgress value)
    {
        lock (turn)
        {
            var now = clock.GetUtcNow();
            if (last is { } told && now - told < Between)
                return;

            output.WriteLine(last is null ? Begun(value) : Counted(value));
            last = now;
        }
    }

    /// <summary>Where nothing was there to be looked at, no store is named.</summary>
    private string Begun(LookProgress value) => value switch
    {
        LookProgress.Looking { Scan.Store: "" } => "Looking …",
        LookProgress.Looking { Scan.Store: var store } => $"Looking in {Printable.From(store)} …",
        LookProgress.Waiting(var left, _) => $"Waiting for the picture, {Duration.InWords(left)} at most. {HowToStop}".TrimEnd(),
        _ => throw new UnreachableException(),
    };

    private static string Counted(LookProgress value) => value switch
    {
        LookProgress.Looking(var scan) => FormattableString.Invariant($"Looked at {scan.LookedAt:N0} pictures and movies so far, found {scan.Found:N0}."),
        LookProgress.Waiting(var left, var news) => $"Still waiting, {Duration.InWords(left)} left. {news}",
        _ => throw new UnreachableException(),
    };
}
