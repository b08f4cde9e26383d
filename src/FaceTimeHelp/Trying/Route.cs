using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Trying;

/// <summary>How far an author has come. It outlives a flow that is broken for a while.</summary>
/// <param name="Moves">What led here, in order. Includes moves the last reading no longer fitted: the next one may.</param>
/// <param name="Title">The flow's title, as it was last read.</param>
/// <param name="CaseFile">What was known.</param>
internal sealed record Route(ImmutableArray<Move> Moves, string Title, CaseFile CaseFile)
{
    /// <summary>The moves that led to where a walk stands; what was taken back is not among them.</summary>
    public static ImmutableArray<Move> MovesOf(Walk walk) => [.. walk.Path.Select(visit => visit.Move)];
}
