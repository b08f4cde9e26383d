using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Tests;

/// <summary>Nobody listens to a scan's progress.</summary>
internal sealed class Silence : IProgress<ScanProgress>
{
    public void Report(ScanProgress value)
    {
    }
}
