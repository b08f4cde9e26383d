using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>steps</c> and <c>ends</c>.</summary>
internal sealed class StepReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    private readonly VariantsReader variants = new(facts, problems);
    private readonly PageReader pages = new(facts, problems);
    private readonly AnswersReader answers = new(problems);
    private readonly LadderReader ladders = new(problems);

    public IEnumerable<FlowStep> ReadAll(MapReader flow, string key)
    {
        if (flow.RequiredMap(key, $"write them under `{key}:`") is not { } steps)
            return [];

        DuplicateKeys.Tell(steps, problems);
        return [.. steps.Entries.Select(entry => Read(entry, isEnd: key == "ends"))];
    }

    private FlowStep Read(MapEntry entry, bool isEnd)
    {
        NameReader.Tell(isEnd ? "An end" : "A step", entry.Key, problems);
        TellReserved(entry.Key, isEnd);
        if (entry.Value is MapNode map)
            return isEnd ? ReadEnding(entry.Key, map) : ReadStep(entry.Key, map);

        if (entry.Value is not UnreadNode)
            TellEmpty(entry, isEnd);
        return Blank(entry, isEnd);
    }

    private void TellEmpty(MapEntry entry, bool isEnd) =>
        problems.Add(
            ProblemCode.MissingPart,
            entry.Key.Place,
            $"{Quoted.Words(entry.Key.Text)} has no keys, so there is nothing to show.",
            isEnd ? "Write `outcome` and `title` under it." : "Write `title`, `text` and `answers` under it.");

    private void TellReserved(ScalarNode name, bool isEnd)
    {
        if (name.Text is Target.NextWord or Target.BackWord || (name.Text is Target.SolvedWord && !isEnd))
        {
            problems.Add(
                ProblemCode.WrongValue,
                name.Place,
                $"No step can be called `{name.Text}`: the word has a meaning of its own after `go`.",
                "Give the step another name.");
        }
    }

    /// <summary>A step of this name with nothing in it: one problem has been told, and what leads here leads somewhere.</summary>
    private FlowStep Blank(MapEntry entry, bool isEnd) =>
        new StepReader(facts, new ProblemList()).Read(entry with { Value = new MapNode([], entry.Key.Place) }, isEnd);

    private FlowStep ReadStep(ScalarNode name, MapNode map)
    {
        if (Shape.Ladder.IsSeenIn(map))
            return ladders.Read(name, new MapReader(map, Shape.Ladder, problems));
        if (Shape.Fork.IsSeenIn(map))
            return ReadFork(name, new MapReader(map, Shape.Fork, problems));

        return ShapeRecognition.Means(map, "scan", Shape.Instruction, problems)
            ? ReadScan(name, new MapReader(map, Shape.Scan, problems))
            : ReadInstruction(name, new MapReader(map, Shape.Instruction, problems));
    }

    private Fork ReadFork(ScalarNode name, MapReader map) => new()
    {
        Id = new StepId(name.Text),
        Place = name.Place,
        Ways = variants.ReadStep(map),
    };

    private Instruction ReadInstruction(ScalarNode name, MapReader map) => new()
    {
        Id = new StepId(name.Text),
        Place = name.Place,
        Page = pages.Read(map),
        Said = answers.ReadOnlySaid(map),
        Restarts = WhoseReader.Read(map, "restart"),
    };

    private ScanStep ReadScan(ScalarNode name, MapReader map)
    {
        if (!WordForm.Scan.Admits(map.Text("scan")))
        {
            map.Report(
                ProblemCode.WrongValue,
                "scan",
                $"`scan` is always {WordForm.Scan}: it looks for what is new since the case began.");
        }

        return new ScanStep
        {
            Id = new StepId(name.Text),
            Place = name.Place,
            Page = pages.Read(map),
            Said = answers.ReadSaid(map),
            Look = map.Text("look"),
            Verdicts = answers.ReadVerdicts(map),
        };
    }

    private Ending ReadEnding(ScalarNode name, MapNode node)
    {
        var map = new MapReader(node, Shape.Ending, problems);
        return new Ending
        {
            Id = new StepId(name.Text),
            Place = name.Place,
            Title = HeadingReader.Read(map, "title", "say in a few words how it ended"),
            Outcome = ReadOutcome(map),
            Texts = variants.ReadEnding(map),
            Sources = SourceReader.ReadNames(map),
            HandsOver = map.Flag("hand_over", otherwise: false),
        };
    }

    private static Outcome ReadOutcome(MapReader map)
    {
        var word = map.RequiredText("outcome", $"write {WordForm.Outcome}");
        if (Outcome.TryParse(word) is { } outcome)
            return outcome;

        if (word.Length > 0)
        {
            map.Report(
                ProblemCode.WrongValue,
                "outcome",
                $"`outcome` is {WordForm.Outcome}, not {Quoted.Words(word)}.");
        }

        return Outcome.Unsolved;
    }
}
