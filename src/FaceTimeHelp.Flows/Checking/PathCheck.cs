using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step can be reached from the start, and from every step an end can be reached.</summary>
internal static class PathCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        var graph = new StateGraph(flow);
        TellNextOutsideLadder(graph, problems);
        if (LeadsSomewhereUnknown(flow))
            return;

        TellUnreachable(flow, graph, problems);
        TellNoWayToAnEnd(flow, graph, problems);
    }

    private static void TellNextOutsideLadder(StateGraph graph, ProblemList problems)
    {
        foreach (var answer in graph.Positions.SelectMany(graph.LeadingNowhere).Where(answer => answer.Go is ToNext))
        {
            problems.Add(
                ProblemCode.NextOutsideLadder,
                answer.Go.Place,
                "`next` goes on within a ladder, but this step is also reached from outside one.",
                "Name the step that comes next, or reach this step through the ladder alone.");
        }

        foreach (var answer in graph.Positions.SelectMany(graph.LeadingNowhere).Where(answer => answer.Go is ToSolved))
            problems.Add(ProblemCode.UnknownTarget, answer.Go.Place, "There is no step `solved`, and this step is also reached from outside a ladder.");
    }

    /// <summary>While a target is unknown nobody can say what it would have reached: that problem comes first.</summary>
    private static bool LeadsSomewhereUnknown(Flow flow) =>
        flow.Targets.Any(target => target is ToNowhere || (target is ToStep to && flow.Find(to.Step) is null));

    private static void TellUnreachable(Flow flow, StateGraph graph, ProblemList problems)
    {
        var reached = graph.Positions.Select(position => position.Step).ToHashSet();
        reached.UnionWith(graph.Positions.Select(position => position.Rung?.Ladder).OfType<StepId>());
        foreach (var step in flow.Steps.Where(step => !reached.Contains(step.Id)))
            problems.Add(ProblemCode.Unreachable, step.Place, $"No answer leads to `{step.Id}`, so nobody will ever see it.", "Let an answer go there, or take it out.");
    }

    private static void TellNoWayToAnEnd(Flow flow, StateGraph graph, ProblemList problems)
    {
        var ending = ReachingAnEnd(flow, graph);
        foreach (var step in graph.Positions.Where(position => !ending.Contains(position)).Select(position => position.Step).Distinct())
            problems.Add(ProblemCode.NoWayToAnEnd, flow.Find(step)!.Place, $"From `{step}` no way leads to an end, so people would go round for ever.", "Let one of its answers lead towards an end.");
    }

    private static HashSet<Position> ReachingAnEnd(Flow flow, StateGraph graph)
    {
        var before = graph.Positions
            .SelectMany(position => graph.Next(position), (from, to) => (From: from, To: to))
            .ToLookup(edge => edge.To, edge => edge.From);
        var found = new HashSet<Position>();
        var open = new Queue<Position>(graph.Positions.Where(position => flow.Find(position.Step) is Ending));
        while (open.TryDequeue(out var position))
        {
            if (found.Add(position))
                before[position].ToList().ForEach(open.Enqueue);
        }

        return found;
    }
}
