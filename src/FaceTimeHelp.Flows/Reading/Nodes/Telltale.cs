using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>What tells a shape from others that may stand in the same place.</summary>
internal abstract record Telltale
{
    private protected Telltale()
    {
    }

    public abstract bool IsIn(MapNode map);
}

/// <summary>One of these keys is enough, so that the others can be misspelt.</summary>
internal sealed record AnyKey(params ImmutableArray<string> Keys) : Telltale
{
    public override bool IsIn(MapNode map) => map.Entries.Any(entry => Keys.Contains(entry.Key.Text));
}

/// <summary>There is nothing but this list, and each of its items has this key.</summary>
internal sealed record NothingBut(string List, string ItemKey) : Telltale
{
    public override bool IsIn(MapNode map) =>
        map.Entries is [{ Value: ListNode { Items: { Count: > 0 } items } } only]
            && only.Key.Text == List
            && items.All(item => item is MapNode each && each.Find(ItemKey) is not null);
}
