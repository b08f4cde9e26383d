using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>What was done in a case and what was proven, in Markdown.</summary>
internal static class CaseSummary
{
    public static string Of(Case current)
    {
        var fixes = LadderProgress.AllFixes(current.Walk);
        string?[] parts =
        [
            Known(current),
            List("You went through:", fixes, FixState.Done),
            List("You left out:", fixes, FixState.Skipped),
            LastLook(current),
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    /// <summary>Where somebody else takes over, they ask for what is known.</summary>
    private static string? Known(Case current)
    {
        var facts = CaseFile.Of(current.Walk, []).Facts;
        return current.Walk.Prompt is EndPrompt { Ending.HandsOver: true } && facts.Length > 0
            ? $"Whoever helps you next will ask for this:\n\n{string.Join('\n', facts.Select(fact => $"- {fact.Label}: {fact.Value}"))}"
            : null;
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
