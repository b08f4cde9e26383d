using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads a ladder of fixes.</summary>
internal sealed class LadderReader(ProblemList problems)
{
    public Ladder Read(ScalarNode name, MapReader map) => new()
    {
        Id = new StepId(name.Text),
        Place = name.Place,
        Rungs = [.. map.RequiredItems("ladder", "list the fixes to try, in their order").Select(ReadRung)],
        Verify = TargetReader.ReadStep(map, "verify", "name the step that finds out whether a fix helped"),
        Solved = TargetReader.ReadStep(map, "solved", "name where it goes on when a fix helped"),
        Exhausted = TargetReader.ReadStep(map, "exhausted", "name where it goes on when no fix helped"),
    };

    private Rung ReadRung(Node node) => node is ListNode { Items: { Count: > 0 } fixes }
        ? new Rung([.. fixes.Select(ReadFix)])
        : new Rung([ReadFix(node)]);

    private ToStep ReadFix(Node node)
    {
        if (node is ScalarNode { Text: { Length: > 0 } name })
            return new ToStep(new StepId(name), node.Place);

        var found = node is ListNode { Items: [] } ? "an empty list" : node.Kind;
        problems.Add(
            ProblemCode.WrongValue,
            node.Place,
            $"A rung is {found} here, but should be a step's name, or a list of names in brackets.");
        return new ToStep(StepId.None, node.Place);
    }
}
