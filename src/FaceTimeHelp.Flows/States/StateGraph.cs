using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>Every state that the start can reach, with what leads on from each.</summary>
public sealed class StateGraph
{
    /// <summary>
    /// A step that several rungs share is one state for each of them, so a few thousand lines could make millions of answers.
    /// </summary>
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

    /// <summary>Where cases pass on to from this state without seeing it.</summary>
    public IEnumerable<Position> PassedOnTo(Position position) => Transitions.ExitsFrom(position).OfType<ByPassage>()
        .SelectMany(exit => (IEnumerable<bool>)[true, false], (exit, changed) => Transitions.After(position, exit, changed))
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
        foreach (var exit in Transitions.ExitsFrom(from))
            Follow(from, exit, leadingOn);
    }

    /// <summary>
    /// Adds where an exit can lead, whether or not the rung has changed anything: that matters only for what goes on within a ladder.
    /// </summary>
    private void Follow(Position from, Exit exit, List<Position> leadingOn)
    {
        answersSeen++;
        var changed = Transitions.After(from, exit, changed: true);
        Connect(changed, leadingOn);
        if (exit.Go is null or ToNext)
            Connect(Transitions.After(from, exit, changed: false), leadingOn);
        if (changed is null && exit.Go is { } target)
            leadingNowhere.Add((from, target));
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
