namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>A piece of a YAML text, with its place.</summary>
internal abstract record Node(Place Place)
{
    /// <summary>What a person calls this kind of thing.</summary>
    public abstract string Kind { get; }
}

internal sealed record ScalarNode(string Text, Place Place) : Node(Place)
{
    /// <summary>Whether it is written below its key, line for line.</summary>
    public bool IsBlock { get; init; }

    public override string Kind => Text.Length == 0 ? "nothing" : "text";
}

/// <summary>Something that could not be read, which has been told; nothing may be concluded from it.</summary>
internal sealed record UnreadNode(Place Place) : Node(Place)
{
    public override string Kind => "something that cannot be read";
}

internal sealed record ListNode(IReadOnlyList<Node> Items, Place Place) : Node(Place)
{
    public override string Kind => "a list";
}

internal sealed record MapNode(List<MapEntry> Entries, Place Place) : Node(Place)
{
    /// <summary>Up to so many keys, looking through them is quicker than an index.</summary>
    private const int Few = 16;

    private Dictionary<string, MapEntry>? index;

    public override string Kind => "a group of keys";

    /// <summary>The first entry of this name.</summary>
    public MapEntry? Find(string key)
    {
        if (Entries.Count > Few)
            return (index ??= Index()).GetValueOrDefault(key);

        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Text == key)
                return Entries[i];
        }

        return null;
    }

    private Dictionary<string, MapEntry> Index()
    {
        var first = new Dictionary<string, MapEntry>(Entries.Count);
        foreach (var entry in Entries)
            first.TryAdd(entry.Key.Text, entry);
        return first;
    }
}

/// <summary>One key with its value; a key may stand twice, so that it can be told.</summary>
internal sealed record MapEntry(ScalarNode Key, Node Value);
