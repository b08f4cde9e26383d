using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step that is named exists, and a ladder holds nothing but steps that can be shown.</summary>
internal static class TargetCheck
{
    /// <summary>
    /// Reports wrong targets. The result is the flow with misspelt targets corrected, or null where they cannot be guessed: a whole part is
    /// missing, or a step of another flow was meant.
    /// </summary>
    public static Flow? Run(Flow flow, ProblemList problems)
    {
        if (LacksAPart(flow))
            return null;

        var meant = new Dictionary<StepId, StepId>();
        var names = NamesIn(flow).Distinct().ToList();
        foreach (var target in flow.Targets.Where(target => IsUnknown(flow, target)))
            TellUnknown(target, names, meant, problems);
        foreach (var target in OnLadders(flow).Where(target => flow.Find(target.Step) is Ladder or Ending))
        {
            problems.Add(
                ProblemCode.WrongValue,
                target.Place,
                $"`{target}` is {KindOf(flow, target)}; a ladder is made of steps that can be shown.",
                "Name such a step, or take it out.");
        }

        TellRepeatedNames(flow, problems);
        return meant.Values.All(name => flow.Find(name) is not null || IsWord(name)) ? new ProbablyMeant(meant).In(flow) : null;
    }

    /// <summary>Whatever may be written where a step is named.</summary>
    private static IEnumerable<string> NamesIn(Flow flow) =>
    [
        .. flow.Steps.Select(step => step.Id.Value),
        .. flow.Use?.Steps.Select(step => step.Value) ?? [],
        Target.NextWord,
        Target.SolvedWord,
        Target.BackWord,
    ];

    private static bool IsWord(StepId name) => name.Value is Target.NextWord or Target.SolvedWord or Target.BackWord;

    /// <summary>Without a single step, or a single end, a whole part could not be read; that comes first.</summary>
    private static bool LacksAPart(Flow flow) => !flow.Steps.Any(step => step is Ending) || flow.Steps.All(step => step is Ending);

    private static IEnumerable<ToStep> OnLadders(Flow flow) =>
        flow.Steps.OfType<Ladder>().SelectMany(ladder => ladder.Fixes.Append(ladder.Verify));

    private static bool IsUnknown(Flow flow, Target target) =>
        target is ToStep or ToSee
            && target.Named is { } name
            && name != StepId.None
            && flow.Find(name) is null
            && !flow.NamesSetAside.Contains(name.Value);

    private static void TellUnknown(Target target, List<string> names, Dictionary<StepId, StepId> meant, ProblemList problems)
    {
        var written = target.Named!.Value;
        var name = problems.Nearest.To(written.Value, names);
        if (name is not null)
            meant[written] = new StepId(name);
        problems.Add(ProblemCode.UnknownTarget, target.Place, $"There is no step {Quoted.Words(written.Value)}.", Nearest.Suggestion(name));
    }

    private static string KindOf(Flow flow, ToStep target) => flow.Find(target.Step) is Ladder ? "a ladder itself" : "an end";

    /// <summary>The reader tells a name that stands twice under one key; one may still stand under both.</summary>
    private static void TellRepeatedNames(Flow flow, ProblemList problems)
    {
        foreach (var again in flow.Steps.Where(step => IsOtherThan(flow.Find(step.Id)!, step)))
        {
            problems.Add(
                ProblemCode.DuplicateKey,
                again.Place,
                $"`{again.Id}` is both a step and an end.",
                "Give one of them another name.");
        }
    }

    private static bool IsOtherThan(FlowStep first, FlowStep step) => first.Place != step.Place && first is Ending != step is Ending;
}
