using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>sources</c>.</summary>
internal sealed class SourceReader(ProblemList problems)
{
    public ImmutableArray<Source> ReadAll(MapReader flow)
    {
        if (flow.Map("sources") is not { } sources)
            return [];

        DuplicateKeys.Tell(sources, problems);
        return [.. sources.Entries.Select(Read)];
    }

    /// <summary>The sources that a step, a fact or an end names.</summary>
    public static ImmutableArray<SourceName> ReadNames(MapReader map) =>
        [.. map.Words("source").Select(word => new SourceName(word.Text, word.Place))];

    private Source Read(MapEntry entry)
    {
        if (entry.Value is MapNode map)
            return Read(entry.Key, new MapReader(map, Shape.Source, problems));

        problems.Add(
            ProblemCode.MissingPart,
            entry.Key.Place,
            $"The source {Quoted.Words(entry.Key.Text)} has no keys.",
            "Write `title` under it, and `address` where it can be read.");
        return new Source { Name = entry.Key.Text, Title = "", Place = entry.Key.Place };
    }

    private static Source Read(ScalarNode name, MapReader map) => new()
    {
        Name = name.Text,
        Title = map.RequiredText("title", "write what it is called"),
        Address = map.Text("address"),
        Checked = ReviewReader.Read(map, "checked"),
        Place = name.Place,
    };
}
