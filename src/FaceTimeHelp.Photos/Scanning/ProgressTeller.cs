using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>Counts what the readers do and tells it no more often than a screen can use.</summary>
/// <param name="listener">Who is told; null for nobody.</param>
/// <param name="expected">How many files there were at the last look, where that is known.</param>
internal sealed class ProgressTeller(IProgress<ScanProgress>? listener, int? expected)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock turn = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly HashSet<string> found = [];
    private TimeSpan next;
    private string store = "";
    private int lookedAt;

    public void Tell(string store, ReadFile file)
    {
        lock (turn)
        {
            this.store = store;
            lookedAt++;
            // Still and movie of one picture share an identifier, and so are one find.
            var isFind = file.Marks.Any(mark => mark.Confirms) && found.Add(file.Id?.ToString() ?? file.File.Path);
            if (isFind || watch.Elapsed >= next)
                Tell();
        }
    }

    /// <summary>Tells the final counts, whatever was told last.</summary>
    public void TellEnd()
    {
        lock (turn)
            Tell();
    }

    private void Tell()
    {
        next = watch.Elapsed + Pause;
        listener?.Report(new ScanProgress(store, lookedAt, expected, found.Count, watch.Elapsed));
    }
}
