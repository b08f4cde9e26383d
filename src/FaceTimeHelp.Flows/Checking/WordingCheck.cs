using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step has a text for every combination of facts, and every variant fits at least one.</summary>
internal static class WordingCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.Steps)
            Run(flow, step, problems);
    }

    private static void Run(Flow flow, FlowStep step, ProblemList problems)
    {
        var variants = Texts(step).Variants;
        if (variants.IsEmpty)
            return;

        var uncovered = new Combinations(flow, variants);
        foreach (var variant in variants)
        {
            if (!uncovered.Remove(variant.When))
                problems.Add(ProblemCode.NoText, variant.Place, "This text is never shown: the ones before it fit every case that it fits.", "Take it out, or move it up.");
        }

        if (uncovered.Example is { } combination)
            problems.Add(ProblemCode.NoText, step.Place, $"`{step.Id}` has no text when {combination}.", "Add an item for it, or let the last item have no `when`.");
    }

    private static Wordings Texts(FlowStep step) => step switch
    {
        AskingStep asking => asking.Page.Texts,
        Ending ending => ending.Texts,
        _ => Wordings.None,
    };
}
