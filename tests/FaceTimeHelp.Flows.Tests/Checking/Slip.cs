using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Tests.Checking;

/// <summary>One slip of the hand in a flow's text.</summary>
/// <param name="Kind">What kind of slip it is, in words.</param>
/// <param name="Text">The text with the slip in it.</param>
/// <param name="RightLines">The lines on which telling it helps its author.</param>
/// <param name="Meant">The word that was meant; null where no word was misspelt.</param>
internal sealed record Slip(string Kind, string Text, ImmutableArray<int> RightLines, string? Meant = null)
{
    public bool IsToldBy(IEnumerable<Problem> problems) => problems.Any(problem => RightLines.Contains(problem.Place.Line));

    public bool IsMendedBy(IEnumerable<Problem> problems) =>
        problems.Any(problem => RightLines.Contains(problem.Place.Line) && problem.Suggestion == $"Did you mean `{Meant}`?");
}
