using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>
/// Every stop that one case can come to, and every move that it can make there. In one case a flow is a plain graph; the flow's own
/// machine makes each of its moves once.
/// </summary>
internal sealed class Exploration
{
    private readonly Flow flow;
    private readonly Transitions transitions;
    private readonly FlowMachine machine;
    private readonly MovedState state;
    private readonly Dictionary<Standing, Stop> stops = [];
    private readonly Queue<Stop> open = [];

    /// <param name="sound">The flow.</param>
    /// <param name="machine">The flow's machine.</param>
    /// <param name="state">What the machine moves.</param>
    /// <param name="explored">The case.</param>
    public Exploration(SoundFlow sound, FlowMachine machine, MovedState state, Case explored)
    {
        (flow, transitions, this.machine, this.state, Case) = (sound.Flow, sound.Graph.Transitions, machine, state, explored);
        state.StandAt(transitions.Start!.Value, changed: false, explored.Given);
        PassedAtStart = PassOn();
        Start = StopHere(told: false, out _);
        while (open.TryDequeue(out var stop))
            Leave(stop);
        FindWaysOn();
    }

    public Case Case { get; }

    public Stop Start { get; }

    /// <summary>How steps are passed by before anything is asked.</summary>
    public ImmutableArray<FlowPart> PassedAtStart { get; }

    /// <summary>Every stop, those near the start first.</summary>
    public List<Stop> Stops { get; } = [];

    /// <summary>Every move, those near the start first.</summary>
    public List<Leg> Legs { get; } = [];

    private KnownFacts FactsAt(bool told) => told ? Case.Facts : Case.Given;

    private void Leave(Stop stop)
    {
        switch (stop.Step, stop.Step.Variants.For(FactsAt(stop.Standing.Told)))
        {
            case (_, Needs(var fact)):
                LeaveQuestion(stop, fact);
                break;
            case (Fork, _):
                stop.IsBlank = true;
                break;
            case (var step, Fits(var variant)):
                stop.IsBlank = !step.Variants.IsEmpty && ReferenceEquals(variant, Variants.Nothing);
                if (!step.Variants.IsEmpty && !stop.IsBlank)
                    stop.Shown = FlowPart.Of(step, variant);
                LeaveStep(stop);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void LeaveQuestion(Stop stop, FactId fact)
    {
        stop.Shown = new FactPart(fact);
        if (transitions.ExitsFrom(stop.Standing.At).Any(exit => exit is ByLookup lookup && lookup.Fact == fact))
            Go(stop, new LookupPart(fact), new LookUp(fact));
        Go(stop, new FactPart(fact), trigger: null);
    }

    private void LeaveStep(Stop stop)
    {
        stop.IsEnd = stop is { Step: Ending, IsBlank: false };
        if (stop.IsBlank)
            return;

        foreach (var exit in transitions.ExitsFrom(stop.Standing.At))
        {
            if (exit is ByAnswer(var answer))
            {
                Go(
                    stop,
                    new AnswerPart(stop.Step.Id, answer.Id),
                    new AnswerTrigger(answer.Id),
                    changes: answer is SaidAnswer { IsFixDone: true });
            }
            else if (exit is BySkip)
                Go(stop, new SkipPart(stop.Step.Id), new Skip());
        }
    }

    /// <summary>Makes one move. Without a trigger the asked fact is told, which leads on only where it lets steps be passed by.</summary>
    private void Go(Stop from, FlowPart taken, Trigger? trigger, bool changes = false)
    {
        var told = from.Standing.Told || trigger is null;
        state.StandAt(from.Standing.At, from.Standing.Changed, FactsAt(told));
        if (trigger is not null)
            machine.Fire(trigger);
        if (changes)
            state.Change();

        var passed = PassOn();
        var leg = new Leg(from, StopHere(told, out var isNew), taken, passed);
        from.Legs.Add(leg);
        Legs.Add(leg);
        if (isNew)
            leg.To.Arrival = leg;
    }

    private ImmutableArray<FlowPart> PassOn()
    {
        var passed = ImmutableArray.CreateBuilder<FlowPart>();
        while (flow.Find(state.Position.Step) is { } step && step.Variants.For(state.Facts) is Fits { Variant: Passage passage })
        {
            passed.Add(FlowPart.Of(step, passage));
            machine.Fire(new PassOn());
        }

        return passed.ToImmutable();
    }

    private Stop StopHere(bool told, out bool isNew)
    {
        var standing = new Standing(state.Position, state.RungHasChanged, told);
        isNew = !stops.TryGetValue(standing, out var stop);
        if (!isNew)
            return stop!;

        stop = stops[standing] = new Stop(standing, flow.Find(standing.At.Step)!);
        Stops.Add(stop);
        open.Enqueue(stop);
        return stop;
    }

    /// <summary>Backwards from every end.</summary>
    private void FindWaysOn()
    {
        var before = Legs.ToLookup(leg => leg.To);
        var found = new Queue<Stop>(Stops.Where(stop => stop.IsEnd));
        while (found.TryDequeue(out var stop))
        {
            foreach (var leg in before[stop].Where(leg => !leg.From.LeadsToAnEnd))
            {
                leg.From.Onward = leg;
                found.Enqueue(leg.From);
            }
        }
    }
}
