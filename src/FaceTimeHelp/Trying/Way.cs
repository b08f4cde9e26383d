using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Trying;

/// <summary>How far an author has come. It outlives a flow that is broken for a while.</summary>
/// <param name="Moves">What led here, in order. After a reading that does not fit, those too that no longer do: the next may fit them again.</param>
/// <param name="Title">The flow's title, as it was last read.</param>
/// <param name="CaseFile">What was known.</param>
internal sealed record Way(ImmutableArray<Move> Moves, string Title, CaseFile CaseFile)
{
    /// <summary>The moves that led to where a walk stands; what was taken back is not among them.</summary>
    public static ImmutableArray<Move> To(Walk walk) => [.. walk.Path.Select(visit => visit.Move)];
}
