using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// Passing on comes to an end: no circle is made of steps alone that some case passes by. Whether one case could pass by all of them
/// is not asked; a circle that hangs on that is hard to follow anyway.
/// </summary>
internal static class PassingCheck
{
    public static void Run(Flow flow, StateGraph graph, ProblemList problems)
    {
        foreach (var step in FirstOfEachCircle(graph).Select(position => position.Step).Distinct().Select(step => flow.Find(step)!))
        {
            problems.Add(
                ProblemCode.PassesInACircle,
                flow.PlaceIn(step, step.Place),
                $"Some cases skip `{step.Id}` and come straight back to it without being asked anything.",
                "Let the way on lead to a step that is shown.");
        }
    }

    private static IEnumerable<Position> FirstOfEachCircle(StateGraph graph)
    {
        var passes = graph.Positions.SelectMany(graph.PassedOnTo, (from, to) => (From: from, To: to)).ToList();
        var forward = passes.ToLookup(pass => pass.From, pass => pass.To);
        var backward = passes.ToLookup(pass => pass.To, pass => pass.From);
        var left = passes.Select(pass => pass.From).ToHashSet();
        TakeAwayWhatEnds(left, forward, backward);
        TakeAwayWhatEnds(left, backward, forward);
        foreach (var position in graph.Positions.Where(left.Contains))
        {
            if (!left.Contains(position))
                continue;

            Follow(position, left, forward);
            yield return position;
        }
    }

    /// <summary>Takes every state away, again and again, from which this way leads to none that is left.</summary>
    private static void TakeAwayWhatEnds(HashSet<Position> left, ILookup<Position, Position> way, ILookup<Position, Position> wayBack)
    {
        var open = new Queue<Position>(left.Where(position => !way[position].Any(left.Contains)));
        while (open.TryDequeue(out var position))
        {
            left.Remove(position);
            foreach (var before in wayBack[position].Where(before => left.Contains(before) && !way[before].Any(left.Contains)))
                open.Enqueue(before);
        }
    }

    private static void Follow(Position position, HashSet<Position> left, ILookup<Position, Position> forward)
    {
        var open = new Queue<Position>([position]);
        while (open.TryDequeue(out var next))
        {
            if (left.Remove(next))
                forward[next].ToList().ForEach(open.Enqueue);
        }
    }
}
