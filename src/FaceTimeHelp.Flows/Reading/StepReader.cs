using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>steps</c> and <c>ends</c>.</summary>
internal sealed class StepReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    private readonly WordingsReader wordings = new(facts, problems);
    private readonly PageReader pages = new(facts, problems);
    private readonly AnswersReader answers = new(problems);

    public IEnumerable<FlowStep> ReadAll(MapReader flow, string key)
    {
        if (flow.Map(key) is not { } steps)
        {
            if (!flow.Has(key))
                flow.Missing(key, $"write them under `{key}:`");
            return [];
        }

        MapReader.TellDuplicateKeys(steps, problems);
        return [.. steps.Entries.Select(entry => Read(entry, isEnd: key == "ends")).OfType<FlowStep>()];
    }

    private FlowStep? Read(MapEntry entry, bool isEnd)
    {
        if (entry.Key.Text is Target.NextWord || (entry.Key.Text is Target.SolvedWord && !isEnd))
            problems.Add(ProblemCode.WrongValue, entry.Key.Place, $"No step can be called `{entry.Key.Text}`: the word leads on within a ladder.", "Give the step another name.");

        if (entry.Value is MapNode map)
            return isEnd ? ReadEnding(entry.Key, map) : ReadStep(entry.Key, map);

        problems.Add(ProblemCode.MissingPart, entry.Key.Place, $"`{entry.Key.Text}` has no keys, so there is nothing to show.");
        return null;
    }

    private FlowStep ReadStep(ScalarNode name, MapNode map)
    {
        if (Has(map, "ladder"))
            return LadderReader.Read(name, new MapReader(map, Shape.Ladder, problems), problems);

        return Has(map, "scan") ? ReadScan(name, new MapReader(map, Shape.Scan, problems)) : ReadInstruction(name, new MapReader(map, Shape.Instruction, problems));
    }

    private Instruction ReadInstruction(ScalarNode name, MapReader map)
    {
        answers.TellMisplaced(map, scans: false);
        if (map.Items("answers").Count == 0)
            map.Missing("answers", "write what people can answer, and where each answer leads");

        return new Instruction
        {
            Id = new StepId(name.Text),
            Place = name.Place,
            Page = pages.Read(map),
            Said = answers.ReadSaid(map),
            Restarts = WhoseReader.Read(map, "restart", problems),
        };
    }

    private ScanStep ReadScan(ScalarNode name, MapReader map)
    {
        answers.TellMisplaced(map, scans: true);
        if (map.Text("scan") is not "since-baseline")
            problems.Add(ProblemCode.WrongValue, map.PlaceOf("scan"), "`scan` is always `since-baseline`: it looks for what is new since the case began.");

        return new ScanStep
        {
            Id = new StepId(name.Text),
            Place = name.Place,
            Page = pages.Read(map),
            Said = answers.ReadSaid(map),
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
            Title = map.RequiredText("title", "say in a few words how it ended"),
            Outcome = ReadOutcome(map),
            Texts = wordings.Read(map),
        };
    }

    private Outcome ReadOutcome(MapReader map)
    {
        switch (map.RequiredText("outcome", "write `solved` or `unsolved`"))
        {
            case "solved":
                return Outcome.Solved;
            case "unsolved" or "":
                return Outcome.Unsolved;
            case var other:
                problems.Add(ProblemCode.WrongValue, map.Find("outcome")!.Place, $"`outcome` is `solved` or `unsolved`, not `{other}`.");
                return Outcome.Unsolved;
        }
    }

    private static bool Has(MapNode map, string key) => map.Entries.Any(entry => entry.Key.Text == key);
}
