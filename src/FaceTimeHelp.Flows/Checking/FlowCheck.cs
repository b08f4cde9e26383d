using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading;

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
        if (flow is not null)
            Check(flow, against, problems);

        return new FlowCheck(
            flow is not null && !problems.HasErrors ? new SoundFlow(flow, HashOf(text + flow.Use?.Text)) : null,
            [.. problems.InOrder]);
    }

    private static void Check(Flow flow, CheckedAgainst against, ProblemList problems)
    {
        var meant = TargetCheck.Run(flow, problems);
        AnswerCheck.Run(flow, problems);
        VerdictCheck.Run(flow, against.Verdicts, problems);
        VariantCheck.Run(flow, problems);
        SourceCheck.Run(flow, problems);
        ReviewCheck.Run(flow, against.Today, problems);
        if (meant is not null)
            PathCheck.Run(meant, problems);
    }

    /// <summary>Line ends do not count, so that a checkout on another system is the same flow.</summary>
    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
}
