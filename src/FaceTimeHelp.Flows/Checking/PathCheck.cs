using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Every step can be reached from the start, and from every step an end can be reached.</summary>
internal static class PathCheck
{
    /// <param name="flow">The flow as it was probably meant.</param>
    /// <param name="graph">Its states.</param>
    /// <param name="problems">What is found is told here.</param>
    public static void Run(Flow flow, StateGraph graph, ProblemList problems)
    {
        DeadEndCheck.Run(flow, graph, problems);
        PassingCheck.Run(flow, graph, problems);
        if (graph.IsTooLarge)
            TellTooLarge(flow, problems);
        if (graph.IsTooLarge)
            return;

        if (!HidesPaths(flow))
            TellUnreachable(flow, graph, problems);
        TellNoWayToAnEnd(flow, graph, problems);
    }

    private static void TellTooLarge(Flow flow, ProblemList problems) => problems.Add(
        ProblemCode.TooMuch,
        flow.Start.Place,
        $"The ladders of this flow make more than {StateGraph.MaxAnswers} answers: a step that leads on within one counts once a rung.",
        "Shorten the ladders, or let their steps lead to ends.");

    /// <summary>Without a step's answers, or a ladder's rungs, much would seem unreachable that is not.</summary>
    private static bool HidesPaths(Flow flow) =>
        flow.Steps.Any(step => step is AskingStep asking ? !asking.Answers.Any() : step is Ladder ladder && !CanBeClimbed(flow, ladder));

    private static bool CanBeClimbed(Flow flow, Ladder ladder) =>
        ladder.Rungs.Length > 0 && ladder.Fixes.Append(ladder.Verify).All(step => flow.Find(step.Step) is AskingStep or Fork);

    private static void TellUnreachable(Flow flow, StateGraph graph, ProblemList problems)
    {
        var reached = graph.Positions.Select(position => position.Step).ToHashSet();
        reached.UnionWith(graph.Positions.Select(position => position.Rung?.Ladder).OfType<StepId>());
        var meant = DeadEndCheck.In(graph).Select(end => end.Target.Named).OfType<StepId>();
        foreach (var step in new LostSteps(flow, reached).Excusing(meant).First())
        {
            problems.Add(
                ProblemCode.Unreachable,
                step.Place,
                $"No answer leads to `{step.Id}`, so nobody will ever see it.",
                "Let an answer go there, or take it out.");
        }
    }

    private static void TellNoWayToAnEnd(Flow flow, StateGraph graph, ProblemList problems)
    {
        var ending = ReachingAnEnd(flow, graph);
        foreach (var step in graph.Positions.Where(position => !ending.Contains(position)).Select(position => position.Step).Distinct())
        {
            problems.Add(
                ProblemCode.NoWayToAnEnd,
                flow.PlaceIn(flow.Find(step)!, flow.Find(step)!.Place),
                $"From `{step}` no way leads to an end, so people would go round in circles.",
                "Let one of its answers lead towards an end.");
        }
    }

    private static HashSet<Position> ReachingAnEnd(Flow flow, StateGraph graph)
    {
        var before = Before(graph);
        var found = graph.Positions.Where(position => graph.Next(position).Count == 0 || flow.Find(position.Step) is Ending).ToHashSet();

        // Where an answer leads nowhere that has been told; mended, it may well lead to an end.
        found.UnionWith(graph.LeadingNowhere.Select(nowhere => nowhere.At));
        return [.. Reachable.From(found, position => before.GetValueOrDefault(position, []))];
    }

    private static Dictionary<Position, List<Position>> Before(StateGraph graph)
    {
        var before = new Dictionary<Position, List<Position>>(graph.Positions.Count);
        foreach (var from in graph.Positions)
        {
            foreach (var to in graph.Next(from))
            {
                if (!before.TryAdd(to, [from]))
                    before[to].Add(from);
            }
        }

        return before;
    }
}
