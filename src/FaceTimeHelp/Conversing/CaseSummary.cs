using FaceTimeHelp.Cases;
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
            List("You did:", fixes, FixState.Done),
            List("You left out:", fixes, FixState.Skipped),
            current.LastFinding is { } finding ? $"The last look: {finding.Sentences[0]}" : null,
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static string? List(string heading, IEnumerable<Fix> fixes, FixState state)
    {
        var titles = fixes.Where(fix => fix.State == state).Select(fix => $"- {fix.Title}").ToList();
        return titles.Count == 0 ? null : $"{heading}\n\n{string.Join('\n', titles)}";
    }
}
