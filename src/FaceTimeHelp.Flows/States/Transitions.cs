using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>
/// Where each answer leads: the one truth that the checker explores and the state machine is made from. A result is null
/// where the flow does not say, which a checked flow never does.
/// </summary>
public sealed class Transitions(Flow flow)
{
    private readonly HashSet<StepId> leadingOnWithinLadder = StepsLeadingOnWithinLadder(flow);

    public Position? Start => Enter(flow.Start.Step, null);

    /// <summary>The state after an answer. <paramref name="changed"/>: whether this rung has changed anything so far.</summary>
    public Position? After(Position from, Target target, bool changed) => target switch
    {
        ToStep(var step, _) => Enter(step, from.Rung),
        ToSolved => Enter(LadderOf(from)?.Solved.Step ?? new StepId(Target.SolvedWord), null),
        ToNext => from.Rung is { } rung && LadderOf(from) is { } ladder ? Next(ladder, rung, changed) : null,
        _ => null,
    };

    private Position? Next(Ladder ladder, RungPlace at, bool changed) => at.Fix switch
    {
        { } fix when fix + 1 < ladder.Rungs[at.Rung].Fixes.Length => EnterFix(ladder, at with { Fix = fix + 1 }),
        { } when changed => OnLadder(ladder.Verify.Step, at with { Fix = null }),
        _ when at.Rung + 1 < ladder.Rungs.Length => EnterFix(ladder, new RungPlace(ladder.Id, at.Rung + 1, 0)),
        _ => Enter(ladder.Exhausted.Step, null),
    };

    private Position? Enter(StepId step, RungPlace? rung) => flow.Find(step) switch
    {
        Ladder ladder => EnterFix(ladder, new RungPlace(ladder.Id, 0, 0)),
        Ending => new Position(step, null),
        AskingStep => new Position(step, leadingOnWithinLadder.Contains(step) ? rung : null),
        _ => null,
    };

    private Position? EnterFix(Ladder ladder, RungPlace at) =>
        at.Rung < ladder.Rungs.Length && at.Fix is { } fix && fix < ladder.Rungs[at.Rung].Fixes.Length
            ? OnLadder(ladder.Rungs[at.Rung].Fixes[fix].Step, at)
            : null;

    private Position? OnLadder(StepId step, RungPlace at) =>
        flow.Find(step) is AskingStep ? new Position(step, at) : null;

    private Ladder? LadderOf(Position position) =>
        position.Rung is { } rung ? flow.Find(rung.Ladder) as Ladder : null;

    /// <summary>
    /// The steps from which <c>next</c> or <c>solved</c> can be reached: only they must remember their rung. Without this every step that
    /// a ladder leads to would become one state per rung.
    /// </summary>
    private static HashSet<StepId> StepsLeadingOnWithinLadder(Flow flow)
    {
        var steps = flow.Steps.OfType<AskingStep>().ToList();
        var open = new Queue<StepId>(steps.Where(step => step.Answers.Any(answer => answer.Go is ToNext or ToSolved)).Select(step => step.Id));
        if (open.Count == 0)
            return [];

        var before = steps
            .SelectMany(step => step.Answers, (step, answer) => (From: step.Id, answer.Go))
            .Where(edge => edge.Go is ToStep)
            .ToLookup(edge => ((ToStep)edge.Go).Step, edge => edge.From);
        var found = new HashSet<StepId>();
        while (open.TryDequeue(out var step))
        {
            if (found.Add(step))
                before[step].ToList().ForEach(open.Enqueue);
        }

        return found;
    }
}
