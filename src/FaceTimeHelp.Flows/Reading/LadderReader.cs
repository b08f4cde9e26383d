using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads a ladder of fixes.</summary>
internal static class LadderReader
{
    public static Ladder Read(ScalarNode name, MapReader map, ProblemList problems) => new()
    {
        Id = new StepId(name.Text),
        Place = name.Place,
        Rungs = ReadRungs(map, problems),
        Verify = TargetReader.ReadStep(map, "verify", "name the step that finds out whether a fix helped"),
        Solved = TargetReader.ReadStep(map, "solved", "name where it goes on when a fix helped"),
        Exhausted = TargetReader.ReadStep(map, "exhausted", "name where it goes on when no fix helped"),
    };

    private static ImmutableArray<Rung> ReadRungs(MapReader map, ProblemList problems)
    {
        var rungs = map.Items("ladder").Select(node => ReadRung(node, problems)).Where(rung => rung.Fixes.Length > 0).ToImmutableArray();
        if (rungs.IsEmpty)
            map.Missing("ladder", "list the fixes to try, in their order");
        return rungs;
    }

    private static Rung ReadRung(Node node, ProblemList problems)
    {
        var fixes = (node as ListNode)?.Items ?? [node];
        foreach (var other in fixes.Where(fix => fix is not ScalarNode))
            problems.Add(ProblemCode.WrongValue, other.Place, $"A rung is {other.Kind} here, but should be a step's name, or a list of names in brackets.");
        return new Rung([.. fixes.OfType<ScalarNode>().Select(fix => new ToStep(new StepId(fix.Text), fix.Place))]);
    }
}
