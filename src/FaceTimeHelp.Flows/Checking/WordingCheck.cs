using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step has a text for every combination of facts, and every variant fits at least one.</summary>
internal static class WordingCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.Steps.Where(step => !Texts(step).Variants.IsEmpty))
        {
            if (HangsOnReadableFacts(flow, Texts(step)))
                Run(flow, step, problems);
        }
    }

    private static void Run(Flow flow, FlowStep step, ProblemList problems)
    {
        var uncovered = new Combinations(flow, Texts(step).Variants);
        foreach (var variant in Texts(step).Variants)
        {
            if (!uncovered.Remove(variant.When))
                problems.Add(ProblemCode.NoText, variant.Place, "This text is never shown: the ones before it fit every case that it fits.", "Take it out, or move it up.");
            if (uncovered.AreTooMany)
            {
                problems.Add(ProblemCode.TooMuch, variant.Place, $"The conditions of `{step.Id}` make more than {Combinations.Max} cases.", "Make several steps of it, or ask about fewer facts.");
                return;
            }
        }

        if (uncovered.Example is { } combination)
            problems.Add(ProblemCode.NoText, step.Place, $"`{step.Id}` has no text when {combination}.", "Add an item for it, or let the last item have no `when`.");
    }

    /// <summary>A fact without options could not be read; that comes first.</summary>
    private static bool HangsOnReadableFacts(Flow flow, Wordings texts) =>
        texts.Variants
            .SelectMany(variant => variant.When?.Requirements ?? [])
            .All(requirement => flow.Find(requirement.Fact) is VersionFact or ChoiceFact { Options: not [] });

    private static Wordings Texts(FlowStep step) => step switch
    {
        AskingStep asking => asking.Page.Texts,
        Ending ending => ending.Texts,
        _ => Wordings.None,
    };
}
