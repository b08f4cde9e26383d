using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Grammar;
using FaceTimeHelp.Flows.Reading.Recovery;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>
/// Reads the keys of one mapping after a shape, and tells every key that does not belong. A misspelt key is told, and then read as
/// the key that was meant, so that one slip hides nothing that stands below it.
/// </summary>
internal sealed class MapReader
{
    private const string QuoteWhole =
        "If a comma stands before it: put the whole text in quotes, because a comma in `{ }` begins a new key.";

    private readonly MapNode map;
    private readonly Shape shape;
    private readonly ProblemList problems;
    private Dictionary<string, MapEntry>? meant;

    public MapReader(MapNode map, Shape shape, ProblemList problems)
    {
        (this.map, this.shape, this.problems) = (map, shape, problems);
        foreach (var entry in map.Entries)
        {
            if (!shape.Keys.Contains(entry.Key.Text))
                TellUnknown(entry);
            if (entry.Value is ScalarNode { IsBlock: true } text)
                BuriedKeys.Tell(text, entry.Key, shape.Keys.Where(key => !Has(key)), problems);
        }

        DuplicateKeys.Tell(map, problems);
        TellBoth();
    }

    public Place Place => map.Place;

    public bool Has(string key) => Entry(key) is not null;

    public bool HasList(string key) => Entry(key)?.Value is ListNode;

    public bool HasMap(string key) => Entry(key)?.Value is MapNode;

    /// <summary>Where a key's value stands, or the whole mapping's place where it is missing.</summary>
    public Place PlaceOfValue(string key) => Entry(key)?.Value.Place ?? Place;

    /// <summary>Where a key stands, or the whole mapping's place where it is missing.</summary>
    public Place PlaceOfKey(string key) => Entry(key)?.Key.Place ?? Place;

    /// <summary>The key's text, or null where nothing is written.</summary>
    public string? Text(string key) => Find(key) is { } node ? Scalar(node, key)?.Text : null;

    /// <summary>The key's text; where it is missing that is a problem, and the text is empty.</summary>
    public string RequiredText(string key, string remedy)
    {
        if (Find(key) is { } node)
            return Scalar(node, key)?.Text ?? "";

        TellMissing(key, remedy);
        return "";
    }

    /// <summary>One word or a list of words.</summary>
    public ImmutableArray<ScalarNode> Words(string key) => Find(key) switch
    {
        null or UnreadNode => [],
        ScalarNode one => [one],
        ListNode many => [.. many.Items.Select(item => Scalar(item, key)).OfType<ScalarNode>()],
        var other => Wrong<ScalarNode>(key, other, "a word or a list of words"),
    };

    public IReadOnlyList<Node> Items(string key) => Find(key) switch
    {
        null or UnreadNode => [],
        ListNode list => list.Items,
        var other => Wrong<Node>(key, other, "a list, each item after a `-`"),
    };

    /// <summary>The items of a list that must not be empty.</summary>
    public IReadOnlyList<Node> RequiredItems(string key, string remedy)
    {
        if (Find(key) is null or ListNode { Items: [] })
            TellMissing(key, remedy);
        return Items(key);
    }

    /// <summary>The key's own mapping; null where it is missing or something else.</summary>
    public MapNode? Map(string key)
    {
        var node = Entry(key)?.Value;
        if (node is not (null or MapNode or UnreadNode))
            Wrong<Node>(key, node, "a group of keys");
        return node as MapNode;
    }

    /// <summary>The key's own mapping, which must hold something; null where it is missing or something else.</summary>
    public MapNode? RequiredMap(string key, string remedy)
    {
        if (Find(key) is null or MapNode { Entries: [] })
        {
            TellMissing(key, remedy);
            return null;
        }

        return Map(key);
    }

    /// <summary>True or false; <paramref name="otherwise"/> where it is not written.</summary>
    public bool Flag(string key, bool otherwise)
    {
        switch (Text(key))
        {
            case null:
                return otherwise;
            case "true":
                return true;
            case "false":
                return false;
            case var other:
                Report(ProblemCode.WrongValue, key, $"`{key}` is `true` or `false`, not {Quoted.Words(other)}.");
                return otherwise;
        }
    }

    public void TellMissing(string key, string remedy) =>
        ReportAtKey(ProblemCode.MissingPart, key, $"This {shape.What} has no `{key}`: {remedy}.");

    /// <summary>Reports a problem with a key's value.</summary>
    public void Report(ProblemCode code, string key, string message, string? suggestion = null) =>
        problems.Add(code, PlaceOfValue(key), message, suggestion);

    /// <summary>Reports a problem with a key itself.</summary>
    public void ReportAtKey(ProblemCode code, string key, string message, string? suggestion = null) =>
        problems.Add(code, PlaceOfKey(key), message, suggestion);

    /// <summary>Tells two keys that exclude each other, at the one that comes later.</summary>
    private void TellBoth()
    {
        foreach (var key in shape.Table)
        {
            if (key.NeverBeside is { } other && Has(key.Name) && Has(other))
            {
                ReportAtKey(
                    ProblemCode.WrongValue,
                    Later(key.Name, other),
                    $"{shape.Any} has either `{key.Name}` or `{other}`, not both.",
                    key.InsteadOfBoth);
            }
        }
    }

    private string Later(string one, string other) => ((string[])[one, other]).MaxBy(key => (PlaceOfKey(key).Line, PlaceOfKey(key).Column))!;

    /// <summary>What is written after a key; null where that is nothing.</summary>
    private Node? Find(string key) => Entry(key)?.Value is not ScalarNode { Text: "" } and var node ? node : null;

    private ScalarNode? Scalar(Node node, string key)
    {
        if (node is ScalarNode { Text.Length: > 0 } scalar)
            return scalar;

        if (node is not UnreadNode)
            Wrong<Node>(key, node, "text");
        return null;
    }

    private ImmutableArray<T> Wrong<T>(string key, Node found, string expected)
    {
        problems.Add(ProblemCode.WrongValue, found.Place, $"`{key}` is {found.Kind} here, but should be {expected}.");
        return [];
    }

    private MapEntry? Entry(string key) => map.Find(key) ?? meant?.GetValueOrDefault(key);

    private void TellUnknown(MapEntry entry)
    {
        if (entry.Key.Text.Length == 0)
        {
            problems.Add(ProblemCode.NotYaml, entry.Key.Place, LineFault.NoKey, LineFault.WriteKey);
            return;
        }

        var key = problems.Nearest.To(entry.Key.Text, shape.Keys.Where(key => !Has(key)));
        if (key is not null)
            (meant ??= []).Add(key, entry);
        problems.Add(
            ProblemCode.UnknownKey,
            entry.Key.Place,
            $"{shape.Any} has no key {Quoted.Words(entry.Key.Text)}; it may have {shape.KeyList}.",
            Nearest.Suggestion(key) ?? (entry.Value is ScalarNode { Text: "" } ? QuoteWhole : null));
    }
}
