using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>
/// Which combinations of facts can lead to each part of a flow. None that does is left out; a few may be named that do not, because they
/// depend on answers given before.
/// </summary>
internal sealed class Reach
{
    /// <summary>A state that more ways lead to than this is taken to be reached in every case.</summary>
    private const int MaxWays = 16;

    private readonly Flow flow;
    private readonly Transitions transitions;
    private readonly Box everything;
    private readonly Dictionary<StepId, StepCases> cases = [];
    private readonly Dictionary<Position, List<Way>> reached = [];
    private readonly Dictionary<FlowPart, List<Way>> leading = [];
    private readonly Queue<(Position At, Way Way)> open = [];

    public Reach(SoundFlow sound)
    {
        (flow, transitions) = (sound.Flow, sound.Graph.Transitions);
        ImmutableArray<Domain> domains = [.. Domain.Of(flow, flow.Steps.Select(step => step.Variants))];
        (Facts, everything) = ([.. domains.Select(domain => domain.Fact)], Box.Everything(domains));
        Arrive(transitions.Start, new Way(everything, null));
        while (open.TryDequeue(out var next))
            GoOn(next.At, next.Way);
    }

    /// <summary>The facts that conditions ask about.</summary>
    public ImmutableArray<FactId> Facts { get; }

    /// <summary>
    /// Every part that some combination may lead to: a step's variant, a step without variants, or where a fact is explained.
    /// </summary>
    public IEnumerable<FlowPart> Parts => leading.Keys;

    /// <summary>The ways that may lead to a part.</summary>
    public IReadOnlyList<Way> To(FlowPart part) => leading.GetValueOrDefault(part) ?? [];

    private void GoOn(Position at, Way way)
    {
        var step = flow.Find(at.Step)!;
        var split = cases.TryGetValue(at.Step, out var known) ? known : cases[at.Step] = StepCases.Of(step, everything);
        if (step.Variants.IsEmpty)
            Lead(new StepPart(step.Id), way);
        foreach (var (variant, box) in split.Variants)
            Lead(FlowPart.Of(step, variant), way.Within(box));
        foreach (var exit in transitions.ExitsFrom(at))
            Leave(at, exit, split, way);
    }

    private void Leave(Position at, Exit exit, StepCases split, Way way)
    {
        switch (exit)
        {
            case ByPassage(var passage):
                GoTo(at, exit, split.Passing(passage), way);
                break;
            case ByAnswer or BySkip:
                GoTo(at, exit, split.Shown, way);
                break;
            case ByLookup(var fact, _):
                LookUp(at, exit, fact, way);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A fact may only be asked where the others leave open which variant counts, so those that do come first.</summary>
    private void LookUp(Position at, Exit exit, FactId fact, Way way)
    {
        var lookingUp = new Way(way.Cases, fact);
        foreach (var variant in flow.Find(at.Step)!.Variants.InOrder.Where(variant => variant.Facts.Contains(fact)))
            Lead(new LookupPart(fact), lookingUp.Within(everything.Within(variant.When!.Without(fact))));

        GoTo(at, exit, [everything], lookingUp);
    }

    private void Lead(FlowPart part, Way? way)
    {
        if (way is null)
            return;

        var ways = leading.TryGetValue(part, out var known) ? known : leading[part] = [];
        if (ways.Count < MaxWays && !ways.Exists(other => other.Covers(way)))
            ways.Add(way);
    }

    private void GoTo(Position from, Exit exit, IEnumerable<Box> cases, Way way)
    {
        foreach (var leaving in cases.Select(way.Within).OfType<Way>())
        {
            Arrive(transitions.After(from, exit, changed: true), leaving);
            Arrive(transitions.After(from, exit, changed: false), leaving);
        }
    }

    private void Arrive(Position? at, Way way)
    {
        if (at is not { } position)
            return;

        var ways = reached.TryGetValue(position, out var known) ? known : reached[position] = [];
        if (ways.Exists(other => other.Covers(way)))
            return;

        var arriving = ways.Count < MaxWays ? way : way with { Cases = everything };
        ways.Add(arriving);
        open.Enqueue((position, arriving));
    }
}

/// <summary>Combinations of facts that lead somewhere.</summary>
/// <param name="LookedUp">The fact that must be looked up on the way; null where none need be.</param>
internal sealed record Way(Box Cases, FactId? LookedUp)
{
    public bool Covers(Way other) => (LookedUp is null || LookedUp == other.LookedUp) && Cases.Covers(other.Cases);

    /// <summary>The part of it that leads through these cases; null where there is none.</summary>
    public Way? Within(Box? cases) => cases is not null && Cases.Meet(cases) is { } common ? this with { Cases = common } : null;
}
