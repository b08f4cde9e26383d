using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Photos.Tests.Waiting;

/// <summary>What happens after each look of a wait, one act after another.</summary>
internal sealed class Script(IEnumerable<Action<ScanReport>> acts) : IProgress<WaitProgress>
{
    private readonly Queue<Action<ScanReport>> acts = new(acts);

    /// <summary>How many acts were not played.</summary>
    public int Left => acts.Count;

    public void Report(WaitProgress value)
    {
        if (value.Seen is { } seen && acts.TryDequeue(out var act))
            act(seen);
    }
}
