using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Cases;

/// <summary>What came of a move.</summary>
/// <param name="SaveError">Why the disk refused it, in a sentence; null where it is saved.</param>
/// <param name="Rewalk">What became of the later answers by itself.</param>
public sealed record MoveResult(string? SaveError, Rewalk Rewalk);
