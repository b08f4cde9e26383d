using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// A flow in which misspelt targets lead to the steps that were probably meant, so that the checks of paths do not tell the
/// consequences of a slip that has been told itself.
/// </summary>
internal sealed class ProbablyMeant(IReadOnlyDictionary<StepId, StepId> names)
{
    public Flow In(Flow flow) => names.Count == 0 ? flow : new Flow
    {
        Name = flow.Name,
        Title = flow.Title,
        Start = Meant(flow.Start),
        Facts = flow.Facts,
        Steps = [.. flow.Steps.Select(In)],
    };

    private FlowStep In(FlowStep step) => step switch
    {
        Instruction instruction => instruction with { Said = In(instruction.Said) },
        ScanStep scan => scan with { Said = In(scan.Said), Verdicts = In(scan.Verdicts) },
        Ladder ladder => ladder with
        {
            Rungs = [.. ladder.Rungs.Select(rung => new Rung([.. rung.Fixes.Select(Meant)]))],
            Verify = Meant(ladder.Verify),
            Solved = Meant(ladder.Solved),
            Exhausted = Meant(ladder.Exhausted),
        },
        _ => step,
    };

    private ImmutableArray<TAnswer> In<TAnswer>(ImmutableArray<TAnswer> answers)
        where TAnswer : Answer =>
        [.. answers.Select(answer => answer.Go is ToStep to ? (TAnswer)(answer with { Go = MeantByAnswer(to) }) : answer)];

    private Target MeantByAnswer(ToStep target) => Meant(target) switch
    {
        { Step.Value: Target.NextWord } => new ToNext(target.Place),
        { Step.Value: Target.SolvedWord } => new ToSolved(target.Place),
        var step => step,
    };

    private ToStep Meant(ToStep target) => names.TryGetValue(target.Step, out var name) ? target with { Step = name } : target;
}
