using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests;

/// <summary>Nobody listens to a scan's progress.</summary>
internal sealed class Silence : IProgress<LookProgress>
{
    public void Report(LookProgress value)
    {
    }
}
