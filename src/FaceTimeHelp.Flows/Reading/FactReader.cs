using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>facts</c>.</summary>
internal static class FactReader
{
    public static ImmutableArray<Fact> ReadAll(MapReader flow, ProblemList problems)
    {
        if (flow.Map("facts") is not { } facts)
            return [];

        MapReader.TellDuplicateKeys(facts, problems);
        return [.. facts.Entries.Select(entry => Read(entry, problems)).OfType<Fact>()];
    }

    private static Fact? Read(MapEntry entry, ProblemList problems)
    {
        if (entry.Value is not MapNode node)
        {
            problems.Add(ProblemCode.MissingPart, entry.Key.Place, $"The fact `{entry.Key.Text}` has no keys: it needs `ask`, and `one_of` or `version: true`.");
            return null;
        }

        var map = new MapReader(node, Shape.Fact, problems);
        return map.Has("one_of") ? ReadChoice(entry.Key, map, problems) : ReadVersion(entry.Key, map);
    }

    private static ChoiceFact ReadChoice(ScalarNode name, MapReader map, ProblemList problems)
    {
        var ask = Ask(map);
        return new ChoiceFact
        {
            Id = new FactId(name.Text),
            Ask = ask,
            Label = map.Text("label") ?? ask,
            How = map.Text("how"),
            Place = name.Place,
            Options = ReadOptions(map, problems),
        };
    }

    private static VersionFact ReadVersion(ScalarNode name, MapReader map)
    {
        if (!map.Flag("version", otherwise: false))
            map.Missing("one_of", "write the values that it may have, or `version: true`");

        var ask = Ask(map);
        return new VersionFact
        {
            Id = new FactId(name.Text),
            Ask = ask,
            Label = map.Text("label") ?? ask,
            How = map.Text("how"),
            Place = name.Place,
        };
    }

    private static string Ask(MapReader map) => map.RequiredText("ask", "write the question that people are asked");

    private static ImmutableArray<FactOption> ReadOptions(MapReader map, ProblemList problems)
    {
        if (map.Map("one_of") is not { } options)
            return [];

        MapReader.TellDuplicateKeys(options, problems);
        return [.. options.Entries.Select(entry => new FactOption(entry.Key.Text, Label(entry, problems)))];
    }

    private static string Label(MapEntry option, ProblemList problems)
    {
        if (option.Value is ScalarNode { Text.Length: > 0 } label)
            return label.Text;

        problems.Add(ProblemCode.WrongValue, option.Key.Place, $"Write after `{option.Key.Text}:` what people read, for instance `iphone: iPhone`.");
        return option.Key.Text;
    }
}
