using System.Collections.Immutable;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>
/// Reports a wait in few lines: one at the start, one for each change that lasts a second (a file that has just been begun does not),
/// one at the end. A change that was told before is told again after ten seconds at the earliest.
/// </summary>
internal sealed class WaitLines(TextWriter output, TimeProvider clock, ImmutableArray<PhotoStore> stores) : IProgress<WaitProgress>
{
    private static readonly TimeSpan LeastDuration = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RepeatAfter = TimeSpan.FromSeconds(10);

    private readonly PrintableWriter output = new(output);
    private readonly long began = clock.GetTimestamp();
    private readonly HashSet<string> alreadyTold = [];
    private string toldLast = WaitNews.Nothing;
    private long toldAt;
    private string news = WaitNews.Nothing;
    private long newsSince;

    private string Places => stores is [var one] ? $"in {one.Path}" : $"in {stores.Length} places";

    private bool IsToldTooOften => alreadyTold.Contains(news) && clock.GetElapsedTime(toldAt) < RepeatAfter;

    public void Report(WaitProgress value)
    {
        if (value.Seen is null)
            output.Line($"Waiting for a new FaceTime picture {Places} until {clock.GetLocalNow() + value.Left:HH:mm:ss}. Ctrl+C stops.");
        else
            Update(WaitNews.Of(value.Seen));
    }

    public void TellEnd() => output.Line($"Waited {Duration.InWords(clock.GetElapsedTime(began))}.");

    private void Update(string current)
    {
        if (current != news)
            (news, newsSince) = (current, clock.GetTimestamp());
        if (news != toldLast && clock.GetElapsedTime(newsSince) >= LeastDuration && !IsToldTooOften)
            Tell();
    }

    private void Tell()
    {
        output.Line(news);
        alreadyTold.Add(news);
        (toldLast, toldAt) = (news, clock.GetTimestamp());
    }
}
