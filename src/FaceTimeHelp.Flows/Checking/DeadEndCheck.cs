using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>The words <c>next</c>, <c>solved</c> and <c>back</c> stand only where they lead somewhere, and <c>see</c> shows only what comes back.</summary>
internal static class DeadEndCheck
{
    public static void Run(Flow flow, StateGraph graph, ProblemList problems)
    {
        foreach (var (step, target) in DeadEnds(flow, graph).Distinct())
            Tell(target, flow.PlaceIn(step, target.Place), problems);
    }

    /// <summary>On a ladder <c>next</c> and <c>solved</c> may lead nowhere too, but then what the ladder names is wrong.</summary>
    private static IEnumerable<(FlowStep Step, Target Target)> DeadEnds(Flow flow, StateGraph graph) =>
        graph.Positions.SelectMany(
            position => graph.LeadingNowhere(position).Where(target => target is ToBack or ToSee || position.Rung is null),
            (position, target) => (flow.Find(position.Step)!, target));

    private static void Tell(Target target, Place place, ProblemList problems)
    {
        switch (target)
        {
            case ToNext:
                problems.Add(ProblemCode.NextOutsideLadder, place, "`next` goes on within a ladder, but this step is also reached from outside one.", "Name the step that comes next, or reach this step through the ladder alone.");
                break;
            case ToSolved:
                problems.Add(ProblemCode.UnknownTarget, place, "There is no step `solved`, and this step is also reached from outside a ladder.", "Name the end that it leads to.");
                break;
            case ToBack:
                problems.Add(ProblemCode.NoWayBack, place, "`back` leads back to the step that sent here by `see`, but this step is also reached by `go`.", "Name the step that comes next, or reach this step by `see` alone.");
                break;
            case ToSee(var step, _):
                problems.Add(ProblemCode.NoWayBack, place, $"`see` shows `{step}` and comes back, but from there no answer leads `back`; or this step was itself reached by `see`.", "Let one of its answers say `go: back`, or write `go` in place of `see`.");
                break;
        }
    }
}
