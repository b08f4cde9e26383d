using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>
/// Where each answer leads: the one truth that the checker explores and the state machine is made from. A result is null
/// where the flow does not say, which a checked flow never does.
/// </summary>
public sealed class Transitions(Flow flow)
{
    private readonly HashSet<StepId> leadingOnWithinLadder = StepsBefore(flow, target => target is ToNext or ToSolved);
    private readonly HashSet<StepId> leadingBack = StepsBefore(flow, target => target is ToBack);

    public Position? Start => Enter(flow.Start.Step, default);

    /// <summary>Whether a step can lead back to the one that sent there to look.</summary>
    public bool LeadsBack(StepId step) => leadingBack.Contains(step);

    /// <summary>
    /// Every way to leave a position. Who was sent to look is not sent elsewhere to find a fact, and leads back anyway, so there is nothing
    /// to leave out.
    /// </summary>
    public IEnumerable<Exit> ExitsFrom(Position position)
    {
        var step = flow.Find(position.Step)!;
        foreach (var passage in step.Variants.InOrder.OfType<Passage>())
            yield return new ByPassage(passage);
        foreach (var answer in step is AskingStep asking ? asking.Answers : [])
            yield return new ByAnswer(answer);
        if (CanSkip(position))
            yield return new BySkip();
        foreach (var fact in position.Return is null ? step.Variants.Facts : [])
        {
            if (flow.HowToFind(fact) is { } see)
                yield return new ByLookup(fact, see);
        }
    }

    /// <summary>Whether this state can be left out: it is a fix on a ladder, or on the way through one.</summary>
    public static bool CanSkip(Position position) => position is { Rung.Fix: not null, Return: null };

    /// <summary>The state after leaving another. <paramref name="changed"/>: whether its rung has changed anything so far.</summary>
    public Position? After(Position origin, Exit exit, bool changed) =>
        exit.Go is { } target ? After(origin, target, changed) : Next(origin, changed);

    /// <summary>The state after following a target. <paramref name="changed"/>: whether this rung has changed anything so far.</summary>
    public Position? After(Position origin, Target target, bool changed) => target switch
    {
        ToStep(var step, _) => Enter(step, origin),
        ToSee(var step, _) => Look(step, origin),
        ToBack => origin.Return is { } sender ? new Position(sender, origin.Rung) : null,
        ToSolved => Enter(SolvedFrom(origin), default),
        ToNext => Next(origin, changed),
        ToNowhere => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The step that a target names at this position; null where it names none.</summary>
    public StepId? StepNamedBy(Position origin, Target target) => target is ToSolved ? SolvedFrom(origin) : target.Named;

    private StepId SolvedFrom(Position origin) => LadderOf(origin)?.Solved.Step ?? ToSolved.OutsideLadder;

    private Position? Next(Position origin, bool changed) =>
        origin.Rung is { } rung && LadderOf(origin) is { } ladder ? Next(ladder, rung, changed) : null;

    private Position? Next(Ladder ladder, RungPlace at, bool changed) => at.Fix switch
    {
        { } fix when fix + 1 < ladder.Rungs[at.Rung].Fixes.Length => EnterFix(ladder, at with { Fix = fix + 1 }),
        { } when changed => OnLadder(ladder.Verify.Step, at with { Fix = null }),
        _ when at.Rung + 1 < ladder.Rungs.Length => EnterFix(ladder, new RungPlace(ladder.Id, at.Rung + 1, 0)),
        _ => Enter(ladder.Exhausted.Step, default),
    };

    private Position? Enter(StepId step, Position origin) => flow.Find(step) switch
    {
        Ladder ladder => EnterFix(ladder, new RungPlace(ladder.Id, 0, 0)),
        Ending => new Position(step, null),
        AskingStep or Fork when origin.Return is not null && LeadsBack(step) => origin with { Step = step },
        AskingStep or Fork => new Position(step, leadingOnWithinLadder.Contains(step) ? origin.Rung : null),
        null => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Who was sent to look is not sent on to look elsewhere: one way back is enough to remember.</summary>
    private Position? Look(StepId step, Position origin) =>
        origin.Return is null && LeadsBack(step) && flow.Find(step) is AskingStep or Fork
            ? new Position(step, origin.Rung, origin.Step)
            : null;

    private Position? EnterFix(Ladder ladder, RungPlace at) =>
        at.Rung < ladder.Rungs.Length && at.Fix is { } fix && fix < ladder.Rungs[at.Rung].Fixes.Length
            ? OnLadder(ladder.Rungs[at.Rung].Fixes[fix].Step, at)
            : null;

    private Position? OnLadder(StepId step, RungPlace at) =>
        flow.Find(step) is AskingStep or Fork ? new Position(step, at) : null;

    private Ladder? LadderOf(Position position) =>
        position.Rung is { } rung ? flow.Find(rung.Ladder) as Ladder : null;

    /// <summary>
    /// The steps from which such a target can be reached: only they must remember their rung, or who sent there to look. Without this every
    /// step that a ladder leads to would become one state per rung.
    /// </summary>
    private static HashSet<StepId> StepsBefore(Flow flow, Func<Target, bool> isSuch)
    {
        var steps = flow.Steps.Where(step => step is AskingStep or Fork).ToList();
        var such = steps.Where(step => step.Targets.Any(isSuch)).Select(step => step.Id).ToList();
        if (such.Count == 0)
            return [];

        var before = steps
            .SelectMany(step => step.Targets.OfType<ToStep>(), (step, target) => (From: step.Id, target.Step))
            .ToLookup(edge => edge.Step, edge => edge.From);
        return [.. Reachable.From(such, step => before[step])];
    }
}
