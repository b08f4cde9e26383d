using System.Collections.Immutable;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Reads the keys of one mapping after a shape, and tells every key that does not belong.</summary>
internal sealed class MapReader
{
    private readonly MapNode map;
    private readonly Shape shape;
    private readonly ProblemList problems;

    public MapReader(MapNode map, Shape shape, ProblemList problems)
    {
        (this.map, this.shape, this.problems) = (map, shape, problems);
        TellUnknownKeys();
        TellDuplicateKeys(map, problems);
    }

    public Place Place => map.Place;

    public bool Has(string key) => Find(key) is not null;

    public Node? Find(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;

    /// <summary>Where a key stands, or the whole mapping's place where it is missing.</summary>
    public Place PlaceOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Key.Place ?? Place;

    /// <summary>The key's text, or null where it is not written.</summary>
    public string? Text(string key) => Find(key) is { } node ? Scalar(node, key)?.Text : null;

    /// <summary>The key's text; where it is missing that is a problem, and the text is empty.</summary>
    public string RequiredText(string key, string remedy)
    {
        if (Find(key) is not { } node || node is ScalarNode { Text: "" })
            return Missing(key, remedy);

        return Scalar(node, key)?.Text ?? "";
    }

    /// <summary>One word or a list of words.</summary>
    public ImmutableArray<ScalarNode> Words(string key) => Find(key) switch
    {
        null => [],
        ScalarNode one => [one],
        ListNode many => [.. many.Items.Select(item => Scalar(item, key)).OfType<ScalarNode>()],
        var other => Wrong<ScalarNode>(key, other, "a word or a list of words"),
    };

    public IReadOnlyList<Node> Items(string key) => Find(key) switch
    {
        null => [],
        ListNode list => list.Items,
        var other => Wrong<Node>(key, other, "a list, each item after a `-`"),
    };

    /// <summary>The key's own mapping; null where it is missing or something else.</summary>
    public MapNode? Map(string key)
    {
        var node = Find(key);
        if (node is not (null or MapNode))
            Wrong<Node>(key, node, "a group of keys");
        return node as MapNode;
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
                problems.Add(ProblemCode.WrongValue, Find(key)!.Place, $"`{key}` is `true` or `false`, not `{other}`.");
                return otherwise;
        }
    }

    public string Missing(string key, string remedy)
    {
        problems.Add(ProblemCode.MissingPart, PlaceOf(key), $"This {shape.What} has no `{key}`: {remedy}.");
        return "";
    }

    private ScalarNode? Scalar(Node node, string key)
    {
        if (node is ScalarNode scalar)
            return scalar;

        Wrong<Node>(key, node, "text");
        return null;
    }

    private ImmutableArray<T> Wrong<T>(string key, Node found, string expected)
    {
        problems.Add(ProblemCode.WrongValue, found.Place, $"`{key}` is {found.Kind} here, but should be {expected}.");
        return [];
    }

    private void TellUnknownKeys()
    {
        foreach (var key in map.Entries.Select(entry => entry.Key).Where(key => !shape.Keys.Contains(key.Text)))
        {
            problems.Add(
                ProblemCode.UnknownKey,
                key.Place,
                $"A {shape.What} has no key `{key.Text}`; it may have {shape.KeyList}.",
                Nearest.Suggestion(key.Text, shape.Keys));
        }
    }

    /// <summary>Tells each key that is written again.</summary>
    public static void TellDuplicateKeys(MapNode map, ProblemList problems)
    {
        foreach (var same in map.Entries.GroupBy(entry => entry.Key.Text))
        {
            foreach (var again in same.Skip(1))
                problems.Add(ProblemCode.DuplicateKey, again.Key.Place, $"`{same.Key}` is written again; it stands on line {same.First().Key.Place.Line} already.");
        }
    }
}
