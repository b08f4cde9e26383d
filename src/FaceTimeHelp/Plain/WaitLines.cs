using System.Collections.Immutable;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>
/// Tells how a wait goes on in as few lines as can be: one at the start, one for each thing worth telling, one at the end. What lasts
/// less than a second is not worth it: a file that has just been begun. What goes back and forth is not told again each time.
/// </summary>
internal sealed class WaitLines(TextWriter output, TimeProvider clock, ImmutableArray<PhotoStore> stores) : IProgress<WaitProgress>
{
    private static readonly TimeSpan LeastLasting = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BeforeToldAgain = TimeSpan.FromSeconds(10);

    private readonly long began = clock.GetTimestamp();
    private readonly HashSet<string> told = [];
    private string toldLast = WaitNews.Nothing;
    private long toldAt;
    private string news = WaitNews.Nothing;
    private long newsSince;

    private string Places => stores is [var one] ? $"in {Printable.From(one.Path)}" : $"in {stores.Length} places";

    private bool IsToldTooOften => told.Contains(news) && clock.GetElapsedTime(toldAt) < BeforeToldAgain;

    public void Report(WaitProgress value)
    {
        if (value.Seen is null)
            output.WriteLine($"Waiting for a new FaceTime picture {Places} until {clock.GetLocalNow() + value.Left:HH:mm:ss}. Ctrl+C stops.");
        else
            Hear(WaitNews.Of(value.Seen));
    }

    public void TellEnd() => output.WriteLine($"Waited {Duration.InWords(clock.GetElapsedTime(began))}.");

    private void Hear(string heard)
    {
        if (heard != news)
            (news, newsSince) = (heard, clock.GetTimestamp());
        if (news != toldLast && clock.GetElapsedTime(newsSince) >= LeastLasting && !IsToldTooOften)
            Tell();
    }

    private void Tell()
    {
        output.WriteLine(news);
        told.Add(news);
        (toldLast, toldAt) = (news, clock.GetTimestamp());
    }
}
