using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every source that a step names is listed; and where sources are listed, every step that instructs names one.</summary>
internal static class SourceCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        var listed = flow.Sources.Select(source => source.Name).ToHashSet();
        foreach (var step in flow.OwnSteps.OfType<AskingStep>())
        {
            foreach (var name in step.Page.Sources.Where(name => name.Value.Length > 0 && !listed.Contains(name.Value)))
                problems.Add(ProblemCode.UnknownSource, name.Place, $"The source {Quoted.Words(name.Value)} is not listed under `sources`.", problems.Nearest.Suggestion(name.Value, listed) ?? "List it there, with its `title`.");
            if (listed.Count > 0 && Instructs(step) && step.Page.Sources.IsEmpty)
                problems.Add(ProblemCode.NoSource, step.Place, $"`{step.Id}` tells people what to do, but names no `source`.", "Name where this comes from, so that others can check it.");
        }
    }

    private static bool Instructs(AskingStep step) => step.Variants.InOrder.Any(variant => variant is Wording { Text.Length: > 0 });
}
