using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>What was done in a case and what was proven, in Markdown.</summary>
internal static class CaseSummary
{
    public static string Of(Case current)
    {
        var fixes = LadderProgress.Of(current.Walk).Fixes;
        string?[] parts =
        [
            List("You went through:", fixes, FixState.Done),
            List("You left out:", fixes, FixState.Skipped),
            LastLook(current),
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    /// <summary>Where it is solved, the look that proved it has just been told.</summary>
    private static string? LastLook(Case current) =>
        current is { LastFinding: { } finding, Walk.Prompt: EndPrompt { Ending.Outcome: Outcome.Unsolved } } ? $"The last look: {finding.Sentences[0]}" : null;

    private static string? List(string heading, IEnumerable<Fix> fixes, FixState state)
    {
        var titles = fixes.Where(fix => fix.State == state).Select(fix => $"- {fix.Title}").ToList();
        return titles.Count == 0 ? null : $"{heading}\n\n{string.Join('\n', titles)}";
    }
}
