using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step has a text, or a way on, for every combination of facts, and every variant fits at least one.</summary>
internal static class VariantCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.OwnSteps.Where(step => !step.Variants.IsEmpty && DependsOnReadableFacts(flow, step.Variants)))
            Run(flow, step, problems);
    }

    private static void Run(Flow flow, FlowStep step, ProblemList problems)
    {
        var uncovered = new Combinations(flow, step.Variants);
        foreach (var variant in step.Variants.InOrder)
        {
            if (!uncovered.Remove(variant.When))
            {
                var neverUsed = variant is Passage ? "way on is never taken" : "text is never shown";
                problems.Add(
                    ProblemCode.NoText,
                    variant.Place,
                    $"This {neverUsed}: the items before it fit every case that it fits.",
                    "Take it out, or move it up.");
            }

            if (uncovered.AreTooMany)
            {
                problems.Add(
                    ProblemCode.TooMuch,
                    variant.Place,
                    $"The conditions of `{step.Id}` make more than {Combinations.Max} cases.",
                    "Make several steps of it, or ask about fewer facts.");
                return;
            }
        }

        if (uncovered.Example is { } combination)
        {
            problems.Add(
                ProblemCode.NoText,
                step.Place,
                $"`{step.Id}` has no text when {combination}.",
                "Add an item for it, or let the last item have no `when`.");
        }
    }

    /// <summary>A fact without options could not be read; that comes first.</summary>
    private static bool DependsOnReadableFacts(Flow flow, Variants variants) =>
        variants.Facts.All(fact => flow.Find(fact) is VersionFact or ChoiceFact { Options: not [] });
}
