using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using Stateless;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// A sound flow as a Stateless machine: positions are states, answers are triggers, and what is known of the case guards them. The
/// state lives outside, in the walk.
/// </summary>
internal sealed class FlowMachine
{
    private readonly StateMachine<Position, Trigger> machine;
    private readonly Flow flow;
    private readonly Transitions transitions;
    private readonly IWalkState walk;

    /// <param name="flow">A flow that the checker found sound.</param>
    /// <param name="walk">What the machine moves, and what its guards look at.</param>
    public FlowMachine(Flow flow, IWalkState walk)
    {
        (this.flow, this.walk, transitions) = (flow, walk, new Transitions(flow));
        machine = new StateMachine<Position, Trigger>(() => walk.Position, entered => walk.Position = entered);
        Positions = new StateGraph(flow).Positions;
        foreach (var position in Positions)
            Configure(position, flow.Find(position.Step)!);
    }

    /// <summary>Every state there is.</summary>
    public IReadOnlyCollection<Position> Positions { get; }

    public bool CanFire(Trigger trigger) => machine.CanFire(trigger);

    public void Fire(Trigger trigger) => machine.Fire(trigger);

    private void Configure(Position position, FlowStep step)
    {
        foreach (var answer in (step as AskingStep)?.Answers ?? [])
            Permit(position, new AnswerTrigger(answer.Id), answer.Go, new Guard(answer is SaidAnswer { Changed: true }));
        foreach (var passage in step.Variants.InOrder.OfType<Passage>())
            Permit(position, new PassOn(), passage.Go, new Guard(Changes: false) { Fits = () => Fits(step, passage) });
        foreach (var fact in position.Return is null ? step.Variants.Facts : [])
            PermitLook(position, fact);
        if (StateGraph.CanSkip(position))
            Permit(position, new Skip(), new ToNext(step.Place), new Guard(Changes: false));
    }

    private void PermitLook(Position position, FactId fact)
    {
        if (flow.HowToFind(fact) is { } see)
            Permit(position, new Look(fact), see, new Guard(Changes: false));
    }

    private bool Fits(FlowStep step, Passage passage) => step.Variants.For(walk.Facts) is Fits { Variant: var fitting } && ReferenceEquals(fitting, passage);

    /// <summary>What changes nothing leads to the verification only where an earlier fix of the rung changed something.</summary>
    private void Permit(Position from, Trigger trigger, Target target, Guard guard)
    {
        var changed = transitions.After(from, target, changed: true)!.Value;
        var unchanged = transitions.After(from, target, changed: false)!.Value;
        if (guard.Changes || changed == unchanged)
        {
            Permit(from, trigger, changed, guard.Fits);
            return;
        }

        Permit(from, trigger, changed, () => guard.Fits() && walk.RungHasChanged);
        Permit(from, trigger, unchanged, () => guard.Fits() && !walk.RungHasChanged);
    }

    private void Permit(Position from, Trigger trigger, Position to, Func<bool> guard)
    {
        var state = machine.Configure(from);
        _ = from == to ? state.PermitReentryIf(trigger, guard) : state.PermitIf(trigger, to, guard);
    }

    /// <summary>When a trigger may fire.</summary>
    /// <param name="Changes">Whether it says that something was changed.</param>
    private sealed record Guard(bool Changes)
    {
        public Func<bool> Fits { get; init; } = static () => true;
    }
}

/// <summary>What the machine moves, and what its guards look at.</summary>
internal interface IWalkState
{
    Position Position { get; set; }

    /// <summary>Whether a fix on this rung has changed anything.</summary>
    bool RungHasChanged { get; }

    KnownFacts Facts { get; }
}

/// <summary>What moves the machine.</summary>
internal abstract record Trigger;

/// <summary>An answer, by its id.</summary>
internal sealed record AnswerTrigger(string Answer) : Trigger;

/// <summary>Leaving a fix undone.</summary>
internal sealed record Skip : Trigger;

/// <summary>Going to see how a fact is found.</summary>
internal sealed record Look(FactId Fact) : Trigger;

/// <summary>What is known of the case lets it pass this step by.</summary>
internal sealed record PassOn : Trigger;
