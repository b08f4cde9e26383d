using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>What a look at a flow's text found.</summary>
/// <param name="Sound">The flow, ready to be walked; null where there are errors.</param>
/// <param name="Problems">All problems in the order of the text, hints among them.</param>
public sealed record FlowCheck(SoundFlow? Sound, ImmutableArray<Problem> Problems)
{
    /// <summary>In characters, so that the bytes of a large flow need no room of their own.</summary>
    private const int HashedAtOnce = 4096;

    /// <summary>Reads and checks a flow.</summary>
    /// <param name="text">The whole YAML text.</param>
    /// <param name="against">What it is checked against.</param>
    public static FlowCheck Of(string text, CheckedAgainst against)
    {
        var problems = new ProblemList();
        var flow = FlowReader.Read(text, against.FindFlow, problems);
        var graph = flow is null ? null : Check(flow, against, problems);
        return new FlowCheck(
            flow is not null && graph is not null && !problems.HasErrors ? new SoundFlow(flow, graph, HashOf(text + flow.Use?.Text)) : null,
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

    /// <summary>Line ends do not count, so that a checkout on another system is the same flow.</summary>
    private static string HashOf(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(HashedAtOnce)];
        var encoder = Encoding.UTF8.GetEncoder();
        for (var rest = text.ReplaceLineEndings("\n").AsSpan(); !rest.IsEmpty; rest = rest[Math.Min(HashedAtOnce, rest.Length)..])
            hash.AppendData(bytes, 0, encoder.GetBytes(rest[..Math.Min(HashedAtOnce, rest.Length)], bytes, flush: false));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
