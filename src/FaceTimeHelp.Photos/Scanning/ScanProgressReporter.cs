using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>Counts what the readers do and reports it no more often than a screen can use.</summary>
/// <param name="listener">Null to report to nobody.</param>
/// <param name="expected">How many files there were at the last look, where that is known.</param>
internal sealed class ScanProgressReporter(IProgress<ScanProgress>? listener, int? expected)
{
    /// <summary>In milliseconds.</summary>
    private const int Pause = 100;

    private readonly Lock turn = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly HashSet<string> found = [];
    private long next;
    private string store = "";
    private int lookedAt;
    private FoundPicture? last;

    /// <summary>One that reports to nobody.</summary>
    public static ScanProgressReporter Silent => new(listener: null, expected: null);

    public void Report(string store, ReadFile file)
    {
        Interlocked.Increment(ref lookedAt);
        this.store = store;
        var isFind = file.Marks.Any(mark => mark.Confirms);
        if (!isFind && watch.ElapsedMilliseconds < Interlocked.Read(ref next))
            return;
        lock (turn)
        {
            // Still and movie of one picture share an identifier, and so are one find.
            var isNewFind = isFind && found.Add(file.Id?.ToString() ?? file.File.Path);
            if (isNewFind)
                last = new FoundPicture(file.File.RelativePath, file.Taken);
            if (isNewFind || watch.ElapsedMilliseconds >= next)
                Report();
        }
    }

    /// <summary>Reports the final counts, whatever was reported last.</summary>
    public void ReportEnd()
    {
        lock (turn)
            Report();
    }

    private void Report()
    {
        next = watch.ElapsedMilliseconds + Pause;
        listener?.Report(new ScanProgress(store, lookedAt, expected, found.Count, watch.Elapsed) { Last = last });
    }
}
