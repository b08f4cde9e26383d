using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>Every state that the start can reach, with what leads on from each.</summary>
public sealed class StateGraph
{
    /// <summary>A shared step is one state per rung, and its answers count once a rung: a few thousand lines could make millions.</summary>
    public const int MaxAnswers = 500_000;

    private readonly Flow flow;
    private readonly Transitions transitions;
    private readonly Dictionary<Position, List<Position>> next = [];
    private int answersSeen;

    public StateGraph(Flow flow)
    {
        this.flow = flow;
        transitions = new Transitions(flow);
        Explore();
    }

    public IReadOnlyCollection<Position> Positions => next.Keys;

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

    /// <summary>The targets that lead nowhere from this state, such as <c>next</c> outside a ladder.</summary>
    public IEnumerable<Target> LeadingNowhere(Position position) =>
        TargetsAt(flow, position).Where(target => transitions.After(position, target, changed: true) is null);

    /// <summary>Where cases pass on to from this state without seeing it.</summary>
    public IEnumerable<Position> PassedOnTo(Position position) =>
        flow.Find(position.Step)!.Variants.InOrder.OfType<Passage>().SelectMany(passage => After(position, passage.Go)).Distinct();

    private void Explore()
    {
        var open = new Queue<Position>();
        if (transitions.Start is { } start)
            open.Enqueue(start);
        while (!IsTooLarge && open.TryDequeue(out var position))
        {
            if (next.TryAdd(position, []))
                LeadingOn(position).ToList().ForEach(after => Connect(position, after, open));
        }
    }

    private void Connect(Position from, Position to, Queue<Position> open)
    {
        next[from].Add(to);
        open.Enqueue(to);
    }

    private IEnumerable<Position> LeadingOn(Position position)
    {
        var targets = TargetsAt(flow, position).ToList();
        answersSeen += targets.Count + 1;
        if (CanSkip(position))
            targets.Add(new ToNext(Place.Start));
        return targets.SelectMany(target => After(position, target)).Distinct();
    }

    /// <summary>Where an answer can lead, whether or not the rung has changed anything.</summary>
    private IEnumerable<Position> After(Position position, Target target)
    {
        if (transitions.After(position, target, changed: true) is { } changed)
            yield return changed;
        if (transitions.After(position, target, changed: false) is { } unchanged)
            yield return unchanged;
    }
}
