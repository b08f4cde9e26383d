using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>Every state that the start can reach, with what leads on from each.</summary>
public sealed class StateGraph
{
    /// <summary>A shared step is one state per rung, and its answers count once a rung: a few thousand lines could make millions.</summary>
    public const int MaxAnswers = 500_000;

    /// <summary>Up to so many, looking through a list is quicker than hashing.</summary>
    private const int Few = 16;

    private readonly Flow flow;
    private readonly Dictionary<Position, List<Position>> next = [];
    private readonly List<(Position At, Target Target)> leadingNowhere = [];
    private readonly Queue<Position> open = [];
    private HashSet<Position>? found;
    private int answersSeen;

    public StateGraph(Flow flow)
    {
        this.flow = flow;
        Transitions = new Transitions(flow);
        Explore();
    }

    public Transitions Transitions { get; }

    public IReadOnlyCollection<Position> Positions => next.Keys;

    /// <summary>The targets that lead nowhere from the state where they stand, such as <c>next</c> outside a ladder.</summary>
    public IReadOnlyList<(Position At, Target Target)> LeadingNowhere => leadingNowhere;

    /// <summary>Whether exploring stopped before everything was found.</summary>
    public bool IsTooLarge => answersSeen > MaxAnswers;

    public IReadOnlyList<Position> Next(Position position) => next[position];

    /// <summary>Whether this state can be left out: it is a fix on a ladder, or on the way through one. What is only looked at leads back anyway.</summary>
    public static bool CanSkip(Position position) => position is { Rung.Fix: not null, Return: null };

    /// <summary>Everything that leads on from this state: the step's own targets, and where a fact that it asks for is explained.</summary>
    public static IEnumerable<Target> TargetsAt(Flow flow, Position position)
    {
        var step = flow.Find(position.Step)!;
        return position.Return is null ? step.Targets.Concat(step.Variants.Facts.Select(flow.HowToFind).OfType<ToSee>()) : step.Targets;
    }

    /// <summary>Where cases pass on to from this state without seeing it.</summary>
    public IEnumerable<Position> PassedOnTo(Position position) =>
        flow.Find(position.Step)!.Variants.InOrder.OfType<Passage>()
            .SelectMany(passage => (Position?[])[Transitions.After(position, passage.Go, changed: true), Transitions.After(position, passage.Go, changed: false)])
            .OfType<Position>()
            .Distinct();

    private void Explore()
    {
        if (Transitions.Start is { } start)
            Find(start);
        while (!IsTooLarge && open.TryDequeue(out var position))
            Follow(position, next[position]);
    }

    private void Find(Position position)
    {
        if (next.TryAdd(position, []))
            open.Enqueue(position);
    }

    private void Follow(Position from, List<Position> leadingOn)
    {
        found = null;
        answersSeen++;
        foreach (var target in TargetsAt(flow, from))
        {
            answersSeen++;
            if (!Connect(from, target, leadingOn))
                leadingNowhere.Add((from, target));
        }

        if (CanSkip(from))
            Connect(from, new ToNext(Place.Start), leadingOn);
    }

    /// <summary>Adds where an answer can lead, whether or not the rung has changed anything; false where it leads nowhere.</summary>
    private bool Connect(Position from, Target target, List<Position> leadingOn)
    {
        var changed = Transitions.After(from, target, changed: true);
        Connect(changed, leadingOn);
        if (target is ToNext)
            Connect(Transitions.After(from, target, changed: false), leadingOn);
        return changed is not null;
    }

    private void Connect(Position? to, List<Position> leadingOn)
    {
        if (to is not { } position || !IsNew(position, leadingOn))
            return;

        leadingOn.Add(position);
        Find(position);
    }

    private bool IsNew(Position position, List<Position> leadingOn)
    {
        if (leadingOn.Count <= Few)
            return !leadingOn.Contains(position);

        found ??= [.. leadingOn];
        return found.Add(position);
    }
}
