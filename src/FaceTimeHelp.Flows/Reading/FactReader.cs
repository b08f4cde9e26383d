using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>facts</c>.</summary>
internal sealed class FactReader(ProblemList problems)
{
    /// <summary>Nobody reads through more; the checker's work grows with it.</summary>
    private const int MaxOptions = 100;

    /// <summary>Devices whose pictures name the device.</summary>
    private static readonly string[] Handhelds = ["iPhone", "iPad", "iPod touch"];

    private readonly List<FindingOut> findingOut = [];

    /// <summary>The steps that show how facts are found, as far as facts were read.</summary>
    public IEnumerable<FindingOut> FindingOut => findingOut;

    public ImmutableArray<Fact> ReadAll(MapReader flow)
    {
        if (flow.Map("facts") is not { } facts)
            return [];

        DuplicateKeys.Tell(facts, problems);
        return [.. facts.Entries.Select(Read)];
    }

    private Fact Read(MapEntry entry)
    {
        NameReader.Tell("A fact", entry.Key, problems);
        if (entry.Value is MapNode node)
            return Read(entry.Key, new MapReader(node, Shape.Fact, problems));

        if (entry.Value is not UnreadNode)
        {
            problems.Add(
                ProblemCode.MissingPart,
                entry.Key.Place,
                $"The fact {Quoted.Words(entry.Key.Text)} has no keys: it needs `ask`, and `one_of` or `version: true`.");
        }

        return new ChoiceFact { Id = new FactId(entry.Key.Text), Ask = "", Label = "", Options = [], Place = entry.Key.Place };
    }

    private Fact Read(ScalarNode name, MapReader map)
    {
        var ask = HeadingReader.Read(map, "ask", "write the question that people are asked");
        var label = map.Text("label") ?? ask;
        var (id, place) = (new FactId(name.Text), name.Place);
        Fact fact = IsVersion(map)
            ? new VersionFact { Id = id, Ask = ask, Label = label, Place = place, Within = ReadRange(map) }
            : new ChoiceFact { Id = id, Ask = ask, Label = label, Place = place, Options = ReadOptions(map) };
        return fact with { How = ReadHow(map, id), Sources = SourceReader.ReadNames(map), SuggestedByPictures = ReadSuggest(map, fact) };
    }

    private static bool IsOfHandhelds(ChoiceFact fact) => Array.Exists(Handhelds, device => fact.OptionFor(device) is not null);

    private static bool ReadSuggest(MapReader map, Fact fact)
    {
        if (map.Text("suggest") is not { } word)
            return false;
        if (!WordForm.Suggest.Admits(word))
        {
            map.Report(
                ProblemCode.WrongValue,
                "suggest",
                $"`suggest` is always {WordForm.Suggest}, not {Quoted.Words(word)}: what the person's newest pictures say.");
        }
        else if (fact is ChoiceFact { Options.IsEmpty: false } choice && !IsOfHandhelds(choice))
        {
            map.ReportAtKey(
                ProblemCode.WrongValue,
                "suggest",
                $"Pictures come from an {string.Join(", an ", Handhelds[..^1])} or an {Handhelds[^1]}, and this fact has no such value.",
                "Write one of these words after the value's short name, or take `suggest` out.");
        }

        return true;
    }

    /// <summary>The text that tells how it is found; where a step shows it, that is noted, and there is no text.</summary>
    private string? ReadHow(MapReader map, FactId fact)
    {
        if (!map.HasMap("how"))
            return MarkdownReader.Read(map, "how");

        findingOut.Add(new FindingOut(fact, TargetReader.ReadSee(new MapReader(map.Map("how")!, Shape.How, problems))));
        return null;
    }

    private static bool IsVersion(MapReader map) => map.Has("version") && !map.Has("one_of");

    /// <summary>The versions that there are: all of them where it only says <c>true</c>.</summary>
    private static VersionRange ReadRange(MapReader map)
    {
        var written = map.RequiredText("version", $"write `true`, or the versions that there are, such as {VersionRange.Examples}");
        if (written is "true" or "")
            return VersionRange.Everything;
        if (VersionRange.Parse(written) is { } range)
            return range;

        map.Report(
            ProblemCode.WrongValue,
            "version",
            $"`version` is `true`, or the versions that there are, such as {VersionRange.Examples}; not {Quoted.Words(written)}.");
        return VersionRange.Everything;
    }

    private ImmutableArray<FactOption> ReadOptions(MapReader map)
    {
        if (map.RequiredMap("one_of", "write the values that it may have, or `version: true`") is not { } options)
            return [];

        DuplicateKeys.Tell(options, problems);
        if (options.Entries.Count > MaxOptions)
        {
            problems.Add(
                ProblemCode.TooMuch,
                options.Place,
                $"A fact may have {MaxOptions} values; this one has {options.Entries.Count}.",
                "Put values together that lead to the same texts.");
        }

        return [.. options.Entries.Take(MaxOptions).Select(entry => new FactOption(entry.Key.Text, Label(entry)))];
    }

    private string Label(MapEntry option)
    {
        if (option.Value is ScalarNode { Text.Length: > 0 } label)
            return label.Text;

        problems.Add(
            ProblemCode.WrongValue,
            option.Key.Place,
            $"Write after {Quoted.Words(option.Key.Text)} what people read, for instance `iphone: iPhone`.");
        return option.Key.Text;
    }
}
