using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Photos.Waiting;

/// <summary>How a wait goes on.</summary>
/// <param name="Left">How much longer it goes on at most.</param>
/// <param name="Seen">What the last look found; null before the first. It may be a picture that is not whole yet.</param>
public sealed record WaitProgress(TimeSpan Left, ScanReport? Seen);
