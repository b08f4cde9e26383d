using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>Every state that the start can reach, with what leads on from each.</summary>
public sealed class StateGraph
{
    /// <summary>A shared step is one state per rung, and its answers count once a rung: a few thousand lines could make millions.</summary>
    public const int MaxAnswers = 500_000;

    private readonly Flow flow;
    private readonly Dictionary<Position, List<Position>> next = [];
    private readonly List<(Position At, Answer Answer)> leadingNowhere = [];
    private readonly Queue<Position> open = [];
    private int answersSeen;

    public StateGraph(Flow flow)
    {
        this.flow = flow;
        Transitions = new Transitions(flow);
        Explore();
    }

    public Transitions Transitions { get; }

    public IReadOnlyCollection<Position> Positions => next.Keys;

    /// <summary>The answers that lead nowhere from the state where they are given, such as <c>next</c> outside a ladder.</summary>
    public IReadOnlyList<(Position At, Answer Answer)> LeadingNowhere => leadingNowhere;

    /// <summary>Whether exploring stopped before everything was found.</summary>
    public bool IsTooLarge => answersSeen > MaxAnswers;

    public IReadOnlyList<Position> Next(Position position) => next[position];

    /// <summary>Whether this state can be left out: it is a fix on a ladder, or on the way through one.</summary>
    public static bool CanSkip(Position position) => position.Rung is { Fix: not null };

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
        answersSeen++;
        if (flow.Find(from.Step) is not AskingStep step)
            return;

        foreach (var answer in step.Answers)
        {
            answersSeen++;
            if (!Connect(from, answer.Go, leadingOn))
                leadingNowhere.Add((from, answer));
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

    private void Connect(Position? found, List<Position> leadingOn)
    {
        if (found is not { } position || leadingOn.Contains(position))
            return;

        leadingOn.Add(position);
        Find(position);
    }
}
