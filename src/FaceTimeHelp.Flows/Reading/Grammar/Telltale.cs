using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Reading.Grammar;

/// <summary>What tells a shape from others that may stand in the same place.</summary>
internal abstract record Telltale
{
    private protected Telltale()
    {
    }
}

/// <summary>One of these keys is enough, so that the others can be misspelt.</summary>
internal sealed record AnyKey(params ImmutableArray<string> Keys) : Telltale;

/// <summary>There is nothing but this list, and each of its items has this key.</summary>
internal sealed record NothingBut(string List, string ItemKey) : Telltale;
