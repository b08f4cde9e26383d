using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using Stateless;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// A sound flow as a Stateless machine: positions are states, answers are triggers. The state lives outside, in the walk's path.
/// </summary>
internal sealed class FlowMachine
{
    private readonly StateMachine<Position, Trigger> machine;
    private readonly Transitions transitions;
    private readonly Func<bool> rungChanged;

    /// <param name="sound">The flow to walk.</param>
    /// <param name="state">Reads the state.</param>
    /// <param name="enter">Is told the state that a trigger leads to.</param>
    /// <param name="rungChanged">Whether the rung has changed anything so far.</param>
    public FlowMachine(SoundFlow sound, Func<Position> state, Action<Position> enter, Func<bool> rungChanged)
    {
        this.rungChanged = rungChanged;
        transitions = sound.Graph.Transitions;
        machine = new StateMachine<Position, Trigger>(state, enter);
        foreach (var position in sound.Graph.Positions)
            Configure(position, sound.Flow.Find(position.Step));
    }

    public bool CanFire(Trigger trigger) => machine.CanFire(trigger);

    public void Fire(Trigger trigger) => machine.Fire(trigger);

    private void Configure(Position position, FlowStep? step)
    {
        if (step is not AskingStep asking)
            return;

        foreach (var answer in asking.Answers)
            Permit(position, new Trigger(answer.Id), answer.Go, answer is SaidAnswer { Changed: true });
        if (StateGraph.CanSkip(position))
            Permit(position, Trigger.Skip, new ToNext(step.Place), changes: false);
    }

    /// <summary>An answer that changes nothing leads to the verification only where an earlier fix of the rung changed something.</summary>
    private void Permit(Position from, Trigger trigger, Target target, bool changes)
    {
        var changed = transitions.After(from, target, changed: true)!.Value;
        var unchanged = transitions.After(from, target, changed: false)!.Value;
        if (changes || changed == unchanged)
        {
            Permit(from, trigger, changed);
            return;
        }

        PermitIf(rungChanged, from, trigger, changed);
        PermitIf(() => !rungChanged(), from, trigger, unchanged);
    }

    private void Permit(Position from, Trigger trigger, Position to)
    {
        var state = machine.Configure(from);
        _ = from == to ? state.PermitReentry(trigger) : state.Permit(trigger, to);
    }

    private void PermitIf(Func<bool> guard, Position from, Trigger trigger, Position to)
    {
        var state = machine.Configure(from);
        _ = from == to ? state.PermitReentryIf(trigger, guard) : state.PermitIf(trigger, to, guard);
    }
}

/// <summary>What moves the machine: an answer's id, or leaving a fix undone.</summary>
internal readonly record struct Trigger(string? Answer)
{
    public static Trigger Skip { get; }
}
