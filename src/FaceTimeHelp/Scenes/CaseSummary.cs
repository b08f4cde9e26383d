using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// What an end says of its case, in Markdown: first what was proven, then the end's own words, then what was done. On a small screen the
/// first is what is seen.
/// </summary>
internal static class CaseSummary
{
    public static string Of(Case current, EndPrompt end)
    {
        var fixes = LadderProgress.AllFixes(current.Walk);
        string?[] parts =
        [
            LastLook(current, end),
            end.Text.Length > 0 ? end.Text : null,
            Known(current, end),
            List("You changed:", fixes, FixState.Done),
            List("You checked, and nothing was changed:", fixes, FixState.Checked),
            List("You left out:", fixes, FixState.Skipped),
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    /// <summary>A look that solved it has just been told, and what the person saw with their own eyes is told by the end itself.</summary>
    private static string? LastLook(Case current, EndPrompt end) =>
        current is { Photos.CanLook: true, LastFinding: { } found } && end.Ending.Outcome == Outcome.Unsolved
        ? $"The last look: {found.Sentences[0]}"
        : null;

    /// <summary>Where somebody else takes over, they ask for what is known.</summary>
    private static string? Known(Case current, EndPrompt end)
    {
        var facts = CaseFile.Of(current.Walk, []).Facts;
        return end.Ending.HandsOver && facts.Length > 0
            ? $"Whoever helps you next will ask for this:\n\n{string.Join('\n', facts.Select(fact => $"- {fact.Label}: {fact.Value}"))}"
            : null;
    }

    private static string? List(string heading, IEnumerable<Fix> fixes, FixState state)
    {
        var lines = fixes.Where(fix => fix.State == state)
            .Select(fix => $"- {fix.Title}{(fix.Answer is { } answer ? $": {answer}" : "")}")
            .ToList();
        return lines.Count == 0 ? null : $"{heading}\n\n{string.Join('\n', lines)}";
    }
}
