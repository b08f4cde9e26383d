using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// A flow in which misspelt targets lead to the steps that were probably meant, so that the checks of paths do not tell the
/// consequences of a slip that has been told itself.
/// </summary>
internal sealed class ProbablyMeant(IReadOnlyDictionary<StepId, StepId> names)
{
    public Flow In(Flow flow) => names.Count == 0 ? flow : flow with
    {
        Start = Meant(flow.Start),
        FindingOut = [.. flow.FindingOut.Select(found => found with { See = Meant(found.See) })],
        Steps = [.. flow.Steps.Select(In)],
    };

    private FlowStep In(FlowStep step) => step switch
    {
        Instruction instruction => instruction with { Page = In(instruction.Page), Said = In(instruction.Said) },
        ScanStep scan => scan with { Page = In(scan.Page), Said = In(scan.Said), Verdicts = In(scan.Verdicts) },
        Fork fork => fork with { Ways = In(fork.Ways) },
        Ladder ladder => ladder with
        {
            Rungs = [.. ladder.Rungs.Select(rung => new Rung([.. rung.Fixes.Select(Meant)]))],
            Verify = Meant(ladder.Verify),
            Solved = Meant(ladder.Solved),
            Exhausted = Meant(ladder.Exhausted),
        },
        Ending => step,
        _ => throw new UnreachableException(),
    };

    private Page In(Page page) => page with { Texts = In(page.Texts) };

    private Variants In(Variants variants) =>
        new([.. variants.InOrder.Select(variant => variant is Passage passage ? passage with { Go = Meant(passage.Go) } : variant)]);

    private ImmutableArray<TAnswer> In<TAnswer>(ImmutableArray<TAnswer> answers)
        where TAnswer : Answer =>
        [.. answers.Select(answer => (TAnswer)(answer with { Go = Meant(answer.Go) }))];

    private Target Meant(Target target) => target switch
    {
        ToStep step => MeantOnward(step),
        ToSee see => Meant(see),
        ToNext or ToSolved or ToBack or ToNowhere => target,
        _ => throw new UnreachableException(),
    };

    private Target MeantOnward(ToStep target) => Meant(target) switch
    {
        { Step.Value: Target.NextWord } => new ToNext(target.Place),
        { Step.Value: Target.SolvedWord } => new ToSolved(target.Place),
        { Step.Value: Target.BackWord } => new ToBack(target.Place),
        var step => step,
    };

    private ToStep Meant(ToStep target) => names.TryGetValue(target.Step, out var name) ? target with { Step = name } : target;

    private ToSee Meant(ToSee target) => names.TryGetValue(target.Step, out var name) ? target with { Step = name } : target;
}
