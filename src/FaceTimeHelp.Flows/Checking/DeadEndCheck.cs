using System.Diagnostics;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// <c>next</c>, <c>solved</c> and <c>back</c> are used only where they lead somewhere, and every step that <c>see</c> shows leads back.
/// </summary>
internal static class DeadEndCheck
{
    public static void Run(Flow flow, StateGraph graph, ProblemList problems)
    {
        foreach (var (position, target) in In(graph).DistinctBy(end => (end.Position.Step, end.Target)))
            Tell(position, target, flow.PlaceIn(flow.Find(position.Step)!, target.Place), problems);
    }

    /// <summary>
    /// Where a flow goes on nowhere. On a ladder that is so for <c>next</c> and <c>solved</c> only where what the ladder names is wrong.
    /// </summary>
    public static IEnumerable<(Position Position, Target Target)> In(StateGraph graph) =>
        graph.LeadingNowhere.Where(end => end.Target is ToBack or ToSee || end.At.Rung is null);

    private static void Tell(Position position, Target target, Place place, ProblemList problems)
    {
        switch (target)
        {
            case ToNext:
                problems.Add(
                    ProblemCode.NextOutsideLadder,
                    place,
                    "`next` goes on within a ladder, but this step is also reached from outside one.",
                    "Name the step that comes next, or reach this step through the ladder alone.");
                break;
            case ToSolved:
                problems.Add(
                    ProblemCode.UnknownTarget,
                    place,
                    "There is no step `solved`, and this step is also reached from outside a ladder.",
                    "Name the end that it leads to.");
                break;
            case ToBack:
                problems.Add(
                    ProblemCode.NoWayBack,
                    place,
                    "`back` leads back to the step that sent here by `see`, but this step is also reached by `go`.",
                    "Name the step that comes next, or reach this step by `see` alone.");
                break;
            case ToSee when position.Return is { } sender:
                problems.Add(
                    ProblemCode.NoWayBack,
                    place,
                    $"This step is itself shown by `see`, in `{sender}`, and there is only one way back to remember.",
                    "Write `go` in place of `see`; the step that it names can lead `back` too.");
                break;
            case ToSee(var step, _):
                problems.Add(
                    ProblemCode.NoWayBack,
                    place,
                    $"`see` shows `{step}` and comes back, but from there no answer leads `back`.",
                    "Let one of its answers say `go: back`, or write `go` in place of `see`.");
                break;
            case ToStep or ToNowhere:
                // TargetCheck tells of a name that does not exist, and of a ladder that cannot be climbed; the reader, of a missing one.
                break;
            default:
                throw new UnreachableException();
        }
    }
}
