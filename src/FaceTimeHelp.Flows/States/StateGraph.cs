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

    /// <summary>Whether this state can be left out: it is a fix on a ladder, or on the way through one.</summary>
    public static bool CanSkip(Position position) => position.Rung is { Fix: not null };

    /// <summary>The answers that lead nowhere from this state, such as <c>next</c> outside a ladder.</summary>
    public IEnumerable<Answer> LeadingNowhere(Position position) =>
        AnswersAt(position).Where(answer => transitions.After(position, answer.Go, changed: true) is null);

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
        var targets = AnswersAt(position).Select(answer => answer.Go).ToList();
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

    private IEnumerable<Answer> AnswersAt(Position position) =>
        flow.Find(position.Step) is AskingStep step ? step.Answers : [];
}
