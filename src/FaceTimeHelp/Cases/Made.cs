using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Cases;

/// <summary>What came of a move.</summary>
/// <param name="Trouble">Why the disk refused it, in a sentence; null where it is saved.</param>
/// <param name="Rewalk">What came of it by itself.</param>
public sealed record Made(string? Trouble, Rewalk Rewalk);
