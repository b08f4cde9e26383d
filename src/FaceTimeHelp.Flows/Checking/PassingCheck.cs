using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// Passing on comes to an end: no circle is made of steps alone that some case passes by. Whether one case could pass by all of them
/// is not asked; a circle that hangs on that is hard to follow anyway.
/// </summary>
internal static class PassingCheck
{
    public static void Run(Flow flow, StateGraph graph, ProblemList problems)
    {
        foreach (var step in InCircles(graph).Select(position => position.Step).Distinct().Select(step => flow.Find(step)!))
            problems.Add(ProblemCode.PassesInACircle, flow.PlaceIn(step, step.Place), $"Cases that pass by `{step.Id}` come back to it without being asked anything.", "Let the way on lead to a step that is shown.");
    }

    /// <summary>What is left when every state is taken away, again and again, that passes on to none that is left.</summary>
    private static IEnumerable<Position> InCircles(StateGraph graph)
    {
        var passing = graph.Positions.Select(position => (From: position, To: graph.PassedOnTo(position).ToList())).Where(pass => pass.To.Count > 0).ToDictionary(pass => pass.From, pass => pass.To);
        var before = passing.SelectMany(pass => pass.Value, (pass, to) => (From: pass.Key, To: to)).ToLookup(pass => pass.To, pass => pass.From);
        var waysLeft = passing.ToDictionary(pass => pass.Key, pass => pass.Value.Count(passing.ContainsKey));
        var open = new Queue<Position>(waysLeft.Where(left => left.Value == 0).Select(left => left.Key));
        while (open.TryDequeue(out var position))
        {
            waysLeft.Remove(position);
            foreach (var from in before[position].Where(from => --waysLeft[from] == 0))
                open.Enqueue(from);
        }

        return passing.Keys.Where(waysLeft.ContainsKey);
    }
}
