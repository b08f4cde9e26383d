using System.Diagnostics;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// Every source that is named is listed, and every one that is listed is named; where there are sources, every step that instructs names
/// one.
/// </summary>
internal static class SourceCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        if (flow.Sources.IsEmpty && !Mentions(flow).Any())
            return;

        var meant = TellUnlisted(flow, problems);
        TellUnnamed(flow, meant, problems);
        if (!flow.Sources.IsEmpty)
            TellUnfounded(flow, problems);
    }

    private static void TellUnfounded(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.OwnSteps.OfType<AskingStep>().Where(step => Instructs(step) && step.Page.Sources.IsEmpty))
        {
            problems.Add(
                ProblemCode.NoSource,
                step.Place,
                $"`{step.Id}` tells people what to do, but names no `source`.",
                "Name where this comes from, so that others can check it.");
        }
    }

    /// <summary>Tells mentions of what is not listed; the result is the sources that they probably meant.</summary>
    private static HashSet<string> TellUnlisted(Flow flow, ProblemList problems)
    {
        var listed = flow.Sources.Select(source => source.Name).ToHashSet();
        var meant = new HashSet<string>();
        foreach (var name in Mentions(flow).Where(name => name.Value.Length > 0 && !listed.Contains(name.Value)))
        {
            var near = problems.Nearest.To(name.Value, listed);
            meant.Add(near ?? "");
            problems.Add(
                ProblemCode.UnknownSource,
                name.Place,
                $"The source {Quoted.Words(name.Value)} is not listed under `sources`.",
                Nearest.Suggestion(near) ?? "List it there, with its `title`.");
        }

        return meant;
    }

    private static void TellUnnamed(Flow flow, HashSet<string> meant, ProblemList problems)
    {
        var named = Mentions(flow).Select(name => name.Value).Concat(meant).ToHashSet();
        foreach (var source in flow.Sources.Where(source => source.UsedFrom is null && !named.Contains(source.Name)))
        {
            problems.Add(
                ProblemCode.UnusedSource,
                source.Place,
                $"No step, fact or end names the source {Quoted.Words(source.Name)}.",
                "Name it where it was used, or take it out.");
        }
    }

    private static IEnumerable<SourceName> Mentions(Flow flow) =>
        flow.OwnSteps.SelectMany(OfStep).Concat(flow.Facts.Where(fact => fact.UsedFrom is null).SelectMany(fact => fact.Sources));

    private static IEnumerable<SourceName> OfStep(FlowStep step) => step switch
    {
        AskingStep asking => asking.Page.Sources,
        Ending ending => ending.Sources,
        Ladder or Fork => [],
        _ => throw new UnreachableException(),
    };

    private static bool Instructs(AskingStep step) => step.Variants.InOrder.Any(variant => variant is Wording { Text.Length: > 0 });
}
