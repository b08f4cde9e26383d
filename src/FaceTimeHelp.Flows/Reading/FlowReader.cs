using System.Globalization;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>
/// Reads a flow's text straight into its records. What is wrong is told, and the rest is read all the same, so that one
/// look shows every problem.
/// </summary>
internal static class FlowReader
{
    /// <summary>The flow, as far as it can be read; null where the text is no mapping at all.</summary>
    public static Flow? Read(string text, ProblemList problems)
    {
        // YamlDotNet takes a byte order mark for the first letter of the first key.
        text = text.TrimStart('\uFEFF');
        if (FlowText.Clean(text, problems) is not { } clean)
            return null;

        return Document.Read(clean, problems) is { Root: MapNode map, Lines: var lines }
            ? ReadFlow(map, lines, problems)
            : NoFlow(problems);
    }

    private static Flow? NoFlow(ProblemList problems)
    {
        if (problems.IsEmpty)
            problems.Add(ProblemCode.NotYaml, Place.Start, "There is no flow here: begin with a line such as `flow: my-flow`.");
        return null;
    }

    private static Flow ReadFlow(MapNode root, SourceLines lines, ProblemList problems)
    {
        var map = new MapReader(root, Shape.Flow, problems);
        var facts = new FactReader(problems).ReadAll(map);
        var steps = new StepReader(facts, problems);
        return new Flow
        {
            Name = map.RequiredText("flow", "give the flow a name, in small letters with hyphens"),
            Title = map.RequiredText("title", "write what people see at the top of the screen"),
            Reviewed = ReadDate(map, problems),
            Start = TargetReader.ReadStep(map, "start", "name the step that comes first"),
            Facts = facts,
            IsWhole = lines.AreWhole,
            NamesSetAside = lines.NamesSetAside,
            Steps = [.. steps.ReadAll(map, "steps"), .. steps.ReadAll(map, "ends")],
        };
    }

    private static DateOnly? ReadDate(MapReader map, ProblemList problems)
    {
        if (map.Text("reviewed") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        problems.Add(ProblemCode.WrongValue, map.PlaceOfValue("reviewed"), $"`reviewed` is a date such as 2026-11-23, not {Quoted.Words(text)}.");
        return null;
    }
}
