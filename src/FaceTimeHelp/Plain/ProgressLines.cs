using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Plain;

/// <summary>Tells how a scan goes on in few lines: one at the start, then one every ten seconds.</summary>
internal sealed class ProgressLines(TextWriter output, TimeProvider clock) : IProgress<ScanProgress>
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly Lock turn = new();
    private DateTimeOffset? last;

    public void Report(ScanProgress value)
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
    private static string Begun(ScanProgress value) => value.Store.Length == 0 ? "Looking …" : $"Looking in {Printable.From(value.Store)} …";

    private static string Counted(ScanProgress value) =>
        FormattableString.Invariant($"Looked at {value.LookedAt:N0} pictures and movies so far, found {value.Found:N0}.");
}
