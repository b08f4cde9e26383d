using System.Collections.Immutable;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scans;

/// <summary>
/// Reports a wait in few lines: one at the start, one for each change that lasts a second, one at the end. States that alternate are
/// reported at most every ten seconds.
/// </summary>
internal sealed class WaitLines(TextWriter output, TimeProvider clock, ImmutableArray<PhotoStore> stores) : IProgress<WaitProgress>
{
    private static readonly TimeSpan LeastLasting = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RepeatAfter = TimeSpan.FromSeconds(10);

    private readonly long began = clock.GetTimestamp();
    private readonly HashSet<string> alreadyTold = [];
    private string toldLast = WaitNews.Nothing;
    private long toldAt;
    private string news = WaitNews.Nothing;
    private long newsSince;

    private string Places => stores is [var one] ? $"in {Printable.From(one.Path)}" : $"in {stores.Length} places";

    private bool IsToldTooOften => alreadyTold.Contains(news) && clock.GetElapsedTime(toldAt) < RepeatAfter;

    public void Report(WaitProgress value)
    {
        if (value.Seen is null)
            output.WriteLine($"Waiting for a new FaceTime picture {Places} until {clock.GetLocalNow() + value.Left:HH:mm:ss}. Ctrl+C stops.");
        else
            Update(WaitNews.Of(value.Seen));
    }

    public void TellEnd() => output.WriteLine($"Waited {Duration.InWords(clock.GetElapsedTime(began))}.");

    private void Update(string heard)
    {
        if (heard != news)
            (news, newsSince) = (heard, clock.GetTimestamp());
        if (news != toldLast && clock.GetElapsedTime(newsSince) >= LeastLasting && !IsToldTooOften)
            Tell();
    }

    private void Tell()
    {
        output.WriteLine(news);
        alreadyTold.Add(news);
        (toldLast, toldAt) = (news, clock.GetTimestamp());
    }
}
