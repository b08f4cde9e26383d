using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>
/// Reads a flow's text straight into its records. What is wrong is told, and the rest is read all the same, so that one
/// look shows every problem.
/// </summary>
internal static class FlowReader
{
    /// <summary>The flow, as far as it can be read; null where the text is no mapping at all.</summary>
    /// <param name="text">The whole YAML text.</param>
    /// <param name="findFlow">The text of another flow by its name, or null where there is none.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Flow? Read(string text, Func<string, string?> findFlow, ProblemList problems)
    {
        // YamlDotNet takes a byte order mark for the first letter of the first key.
        text = text.TrimStart('\uFEFF');
        if (FlowText.Clean(text, problems) is not { } clean)
            return null;

        if (Document.Read(clean, problems) is not { Root: MapNode map, Lines: var lines })
            return NoFlow(problems);

        var flow = ReadFlow(map, findFlow, problems);
        return flow with { IsWhole = flow.IsWhole && lines.AreWhole, NamesSetAside = lines.NamesSetAside };
    }

    private static Flow? NoFlow(ProblemList problems)
    {
        if (problems.IsEmpty)
            problems.Add(ProblemCode.NotYaml, Place.Start, "There is no flow here: begin with a line such as `flow: my-flow`.");
        return null;
    }

    private static Flow ReadFlow(MapNode root, Func<string, string?> findFlow, ProblemList problems)
    {
        var map = new MapReader(root, Shape.Flow, problems);
        var used = new UseReader(findFlow, problems).Read(map);
        var facts = new FactReader(problems);
        var known = WithUsed(facts.ReadAll(map), used?.Flow, problems);
        var steps = new StepReader(known, problems);
        var flow = new Flow
        {
            Name = ReadName(map, problems),
            Title = HeadingReader.Read(map, "title", "write what people see at the top of the screen"),
            Reviewed = ReviewReader.Read(map, "reviewed"),
            Start = TargetReader.ReadStep(map, "start", "name the step that comes first"),
            Use = used?.Use,
            IsWhole = used is not null || !map.Has("use"),
            Sources = new SourceReader(problems).ReadAll(map),
            Facts = known,
            FindingOut = [.. facts.FindingOut],
            Steps = [.. steps.ReadAll(map, "steps"), .. steps.ReadAll(map, "ends")],
        };
        return used is { Flow: var other } ? UseReader.Complete(flow, other) : flow;
    }

    private static string ReadName(MapReader map, ProblemList problems)
    {
        var name = map.RequiredText("flow", "give the flow a name, in small letters with hyphens");
        if (name.Length > 0)
            NameReader.Tell("This flow", new ScalarNode(name, map.PlaceOfValue("flow")), problems);
        return name;
    }

    private static ImmutableArray<Fact> WithUsed(ImmutableArray<Fact> own, Flow? used, ProblemList problems)
    {
        foreach (var again in own.Where(fact => used?.Find(fact.Id) is not null))
        {
            problems.Add(
                ProblemCode.DuplicateKey,
                again.Place,
                $"The fact `{again.Id}` is already known from `{used!.Name}`.",
                "Take it out, or give it another name.");
        }

        return [.. own, .. used?.Facts.Select(fact => fact with { UsedFrom = used.Name }) ?? []];
    }
}
