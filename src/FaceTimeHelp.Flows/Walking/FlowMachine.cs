using System.Diagnostics;
using FaceTimeHelp.Flows.Checking;
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

    /// <param name="sound">The flow to walk.</param>
    /// <param name="walk">What the machine moves, and what its guards look at.</param>
    public FlowMachine(SoundFlow sound, IWalkState walk)
    {
        (flow, this.walk, transitions) = (sound.Flow, walk, sound.Graph.Transitions);
        machine = new StateMachine<Position, Trigger>(() => walk.Position, entered => walk.Position = entered);
        foreach (var position in sound.Graph.Positions)
        {
            foreach (var exit in transitions.ExitsFrom(position))
                Configure(position, exit);
        }
    }

    public bool CanFire(Trigger trigger) => machine.CanFire(trigger);

    public void Fire(Trigger trigger) => machine.Fire(trigger);

    private void Configure(Position position, Exit exit)
    {
        switch (exit)
        {
            case ByAnswer(var answer):
                Permit(position, new AnswerTrigger(answer.Id), exit, answer is SaidAnswer { Changed: true });
                break;
            case ByPassage(var passage):
                PermitToPassOn(position, exit, passage);
                break;
            case ByLookup(var fact, _):
                Permit(position, new LookUp(fact), exit, changes: false);
                break;
            case BySkip:
                Permit(position, new Skip(), exit, changes: false);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Passing on changes nothing, and only the cases that fit may do it.</summary>
    private void PermitToPassOn(Position from, Exit exit, Passage passage)
    {
        var step = flow.Find(from.Step)!;
        PermitIf(() => walk.RungHasChanged && Fits(step, passage), from, new PassOn(), After(from, exit, changed: true));
        PermitIf(() => !walk.RungHasChanged && Fits(step, passage), from, new PassOn(), After(from, exit, changed: false));
    }

    private bool Fits(FlowStep step, Passage passage) =>
        step.Variants.For(walk.Facts) is Fits { Variant: var fitting } && ReferenceEquals(fitting, passage);

    /// <summary>What changes nothing leads to the verification only where an earlier fix of the rung changed something.</summary>
    private void Permit(Position from, Trigger trigger, Exit exit, bool changes)
    {
        var changed = After(from, exit, changed: true);
        var unchanged = After(from, exit, changed: false);
        if (changes || changed == unchanged)
        {
            Permit(from, trigger, changed);
            return;
        }

        PermitIf(() => walk.RungHasChanged, from, trigger, changed);
        PermitIf(() => !walk.RungHasChanged, from, trigger, unchanged);
    }

    private Position After(Position from, Exit exit, bool changed) => transitions.After(from, exit, changed)!.Value;

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
