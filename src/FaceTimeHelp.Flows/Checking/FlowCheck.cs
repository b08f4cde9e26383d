using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>What a look at a flow's text found.</summary>
/// <param name="Sound">The flow, ready to be walked; null where there are errors.</param>
/// <param name="Problems">All problems in the order of the text, hints among them.</param>
public sealed record FlowCheck(SoundFlow? Sound, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads and checks a flow.</summary>
    /// <param name="text">The whole YAML text.</param>
    /// <param name="against">What it is checked against.</param>
    public static FlowCheck Of(string text, CheckedAgainst against)
    {
        var problems = new ProblemList();
        var flow = FlowReader.Read(text, against.FindFlow, problems);
        var graph = flow is null ? null : Check(flow, against, problems);
        return new FlowCheck(
            flow is not null && graph is not null && !problems.HasErrors ? new SoundFlow(flow, graph, text) : null,
            [.. problems.InOrder]);
    }

    /// <summary>Tells what is wrong; the result is the flow's states, or null where they could not be explored.</summary>
    private static StateGraph? Check(Flow flow, CheckedAgainst against, ProblemList problems)
    {
        var meant = TargetCheck.Run(flow, problems);
        AnswerCheck.Run(flow, problems);
        VerdictCheck.Run(flow, against.Verdicts, problems);
        VariantCheck.Run(flow, problems);
        SourceCheck.Run(flow, problems);
        ReviewCheck.Run(flow, against.Today, problems);
        if (meant is null || !flow.IsWhole)
            return null;

        var graph = new StateGraph(meant);
        PathCheck.Run(meant, graph, problems);
        return graph;
    }
}
