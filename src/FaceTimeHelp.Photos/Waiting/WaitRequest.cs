using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>What to wait for, and how long.</summary>
/// <param name="Scan">Where to look, and what counts as new.</param>
/// <param name="Time">How long at most. A look that has begun by then is finished.</param>
public sealed record WaitRequest(ScanRequest Scan, TimeSpan Time)
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
