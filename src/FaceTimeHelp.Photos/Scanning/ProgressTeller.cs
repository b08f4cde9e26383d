using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>Counts what the readers do and tells it no more often than a screen can use.</summary>
/// <param name="listener">Who is told; null for nobody.</param>
/// <param name="expected">How many files there were at the last look, where that is known.</param>
internal sealed class ProgressTeller(IProgress<ScanProgress>? listener, int? expected)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly HashSet<string> _found = [];
    private TimeSpan _next;
    private string _store = "";
    private int _lookedAt;

    public void Tell(string store, ReadFile file)
    {
        lock (_lock)
        {
            _store = store;
            _lookedAt++;
            // Still and movie of one picture share an identifier, and so are one find.
            var isFind = FaceTimeMarks.In(file.Reading).Any() && _found.Add(file.Id?.ToString() ?? file.File.Path);
            if (isFind || _watch.Elapsed >= _next)
                Tell();
        }
    }

    /// <summary>Tells the final counts, whatever was told last.</summary>
    public void TellEnd()
    {
        lock (_lock)
            Tell();
    }

    private void Tell()
    {
        _next = _watch.Elapsed + Pause;
        listener?.Report(new ScanProgress(_store, _lookedAt, expected, _found.Count, _watch.Elapsed));
    }
}
