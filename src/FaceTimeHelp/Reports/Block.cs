using System.Collections.Immutable;

namespace FaceTimeHelp.Reports;

/// <summary>A part of a report for people, in words that are not yet written in any markup.</summary>
internal abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>What follows is about this.</summary>
internal sealed record Heading(string Text) : Block;

/// <summary>A sentence or more.</summary>
internal sealed record Sentences(string Text) : Block;

/// <summary>A list.</summary>
internal sealed record Items(ImmutableArray<Item> All) : Block
{
    public static Items Of(IEnumerable<string> texts) => new([.. texts.Select(text => new Item(text, []))]);
}

/// <summary>A picture for those who can see it; its words say the same.</summary>
internal sealed record Drawn(Timeline Timeline, string Words, TimelineLabels Labels) : Block
{
    /// <summary>What the marks of the picture mean.</summary>
    public const string Legend =
        "Round: there before. Diamond: new. Short line: a look. "
        + "Left and right of the beginning, time runs at a pace of its own.";
}

/// <summary>One item of a list, with what belongs to it below.</summary>
internal sealed record Item(string Text, ImmutableArray<string> Below);
