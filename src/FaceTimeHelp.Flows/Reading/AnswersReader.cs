using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>answers</c>: what people may say, and what the scan may find.</summary>
internal sealed class AnswersReader(ProblemList problems)
{
    public ImmutableArray<SaidAnswer> ReadSaid(MapReader step) =>
        [.. Maps(step).Where(map => !IsVerdict(map)).Select(map => ReadOneSaid(new MapReader(map, Shape.SaidAnswer, problems)))];

    public ImmutableArray<VerdictAnswer> ReadVerdicts(MapReader step) =>
        [.. Maps(step).Where(IsVerdict).SelectMany(ReadOneGroup)];

    /// <summary>Tells answers that are no groups of keys, and verdicts where nothing is scanned.</summary>
    public void TellMisplaced(MapReader step, bool scans)
    {
        foreach (var other in step.Items("answers").Where(node => node is not MapNode))
            problems.Add(ProblemCode.WrongValue, other.Place, $"An answer is {other.Kind} here, but should have `say` and `go`.");
        foreach (var verdict in Maps(step).Where(map => IsVerdict(map) && !scans))
            problems.Add(ProblemCode.UnknownKey, verdict.Place, "Only a scan step has answers with `verdict`.", "Write `say`, or give the step `scan: since-baseline`.");
    }

    private static SaidAnswer ReadOneSaid(MapReader answer) => new()
    {
        Say = answer.RequiredText("say", "write the answer in the words that people read"),
        Also = [.. answer.Words("also").Select(word => word.Text)],
        Go = TargetReader.ReadGo(answer),
        Changed = answer.Flag("changed", otherwise: true),
        Place = answer.Place,
    };

    private IEnumerable<VerdictAnswer> ReadOneGroup(MapNode map)
    {
        var answer = new MapReader(map, Shape.VerdictAnswer, problems);
        var go = TargetReader.ReadGo(answer);
        return answer.Words("verdict").Select(word => new VerdictAnswer { Verdict = word.Text, Go = go, Place = word.Place });
    }

    private static IEnumerable<MapNode> Maps(MapReader step) => step.Items("answers").OfType<MapNode>();

    private static bool IsVerdict(MapNode answer) => answer.Entries.Any(entry => entry.Key.Text == "verdict");
}
