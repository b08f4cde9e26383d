using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>answers</c>: what people may say, and what the scan may find.</summary>
internal sealed class AnswersReader(ProblemList problems)
{
    /// <summary>What people may say in a step that scans nothing.</summary>
    public ImmutableArray<SaidAnswer> ReadOnlySaid(MapReader step) =>
    [
        .. step.RequiredItems("answers", "write what people can answer, and where each answer leads")
            .Select(node => IsVerdict(node) ? Misplaced(node) : ReadOne(node)),
    ];

    /// <summary>What people may say in a step that scans.</summary>
    public ImmutableArray<SaidAnswer> ReadSaid(MapReader step) =>
        [.. step.Items("answers").Where(node => !IsVerdict(node)).Select(ReadOne)];

    public ImmutableArray<VerdictAnswer> ReadVerdicts(MapReader step) =>
        [.. step.Items("answers").Where(IsVerdict).OfType<MapNode>().SelectMany(ReadGroup)];

    private SaidAnswer ReadOne(Node node)
    {
        if (node is MapNode map)
            return ReadOne(new MapReader(map, Shape.SaidAnswer, problems));

        problems.Add(ProblemCode.WrongValue, node.Place, $"An answer is {node.Kind} here, but should have `say` and `go`.");
        return LeadingNowhere(node);
    }

    private static SaidAnswer ReadOne(MapReader answer) => new()
    {
        Say = answer.RequiredText("say", "write the answer in the words that people read"),
        Also = [.. answer.Words("also").Select(word => word.Text)],
        Go = TargetReader.ReadGoOrSee(answer),
        Changed = answer.Flag("changed", otherwise: true),
        Place = answer.Place,
    };

    private SaidAnswer Misplaced(Node verdict)
    {
        problems.Add(
            ProblemCode.UnknownKey,
            verdict.Place,
            "Only a scan step has answers with `verdict`.",
            "Write `say`, or give the step `scan: since-baseline`.");
        return LeadingNowhere(verdict);
    }

    /// <summary>Keeps the place of an answer that cannot be read, so that nobody takes what it leads to for unreachable.</summary>
    private static SaidAnswer LeadingNowhere(Node node) => new() { Say = "", Go = new ToNowhere(node.Place), Place = node.Place };

    private IEnumerable<VerdictAnswer> ReadGroup(MapNode map)
    {
        var answer = new MapReader(map, Shape.VerdictAnswer, problems);
        var go = TargetReader.ReadGo(answer);
        var words = answer.Words("verdict");
        if (words.IsEmpty)
            answer.TellMissing("verdict", "write what the scan finds");
        return words.DefaultIfEmpty(new ScalarNode("", map.Place))
            .Select(word => new VerdictAnswer { Verdict = word.Text, Go = go, Place = word.Place });
    }

    private bool IsVerdict(Node answer) => answer is MapNode map && ShapeRecognition.Means(map, "verdict", Shape.SaidAnswer, problems);
}
