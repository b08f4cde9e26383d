using System.Diagnostics;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>
/// Reports a look in few lines: one at the start, one every ten seconds, one at the end. A wait is reported once a minute, and when it
/// sees something new; what it came to is told with its result.
/// </summary>
internal sealed class ProgressLines(TextWriter output, TimeProvider clock) : IProgress<LookProgress>
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenSameNews = TimeSpan.FromMinutes(1);

    private readonly PrintableWriter output = new(output);
    private readonly Lock turn = new();
    private LookProgress? newest;
    private LookProgress? told;
    private DateTimeOffset toldAt;

    /// <summary>How a person can stop it, as a sentence; empty where nobody is there to do it.</summary>
    public string HowToStop { get; init; } = "";

    public void Report(LookProgress value)
    {
        lock (turn)
        {
            newest = value;
            var now = clock.GetUtcNow();
            if (told is { } before && now - toldAt < Pause(before, value))
                return;

            output.Line(told is null ? $"{Begun(value)} {HowToStop}".TrimEnd() : Counted(value));
            (told, toldAt) = (value, now);
        }
    }

    /// <summary>Tells that the look is over; nothing where nothing was looked at, or where it was a wait.</summary>
    public void TellEnd()
    {
        lock (turn)
        {
            if (newest is LookProgress.Looking(var scan))
                output.Line(Ended(scan.LookedAt));
        }
    }

    private static TimeSpan Pause(LookProgress before, LookProgress now) => (before, now) switch
    {
        (LookProgress.Waiting { News: var told }, LookProgress.Waiting { News: var news }) when told == news => BetweenSameNews,
        _ => BetweenLines,
    };

    /// <summary>Where nothing was there to be looked at, no store is named.</summary>
    private static string Begun(LookProgress value) => value switch
    {
        LookProgress.Looking { Scan.Store: "" } => "Looking …",
        LookProgress.Looking { Scan.Store: var store } => $"Looking in {store} …",
        LookProgress.Waiting(var left, _) => $"Waiting for the picture, {Duration.InWords(left)} at most.",
        _ => throw new UnreachableException(),
    };

    private static string Ended(int count) =>
        count == 0 ? "The look is over." : $"Looked at {PictureWords.Count(count, "picture or movie", "pictures and movies")} in all.";

    private static string Counted(LookProgress value) => value switch
    {
        LookProgress.Looking(var scan) =>
            FormattableString.Invariant($"Looked at {scan.LookedAt:N0} pictures and movies so far, found {scan.Found:N0}."),
        LookProgress.Waiting(var left, var news) => $"Still waiting, {Duration.InWords(left)} left. {news}",
        _ => throw new UnreachableException(),
    };
}
