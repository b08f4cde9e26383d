using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>
/// A flow as boxes, groups and arrows, in no language yet. Everything has a number: no text of an author's ever names a thing.
/// </summary>
internal sealed record Diagram
{
    public required string Title { get; init; }

    /// <summary>The boxes outside every group.</summary>
    public required ImmutableArray<Box> Boxes { get; init; }

    public required ImmutableArray<Group> Groups { get; init; }

    /// <summary>One after the other, while they are being written.</summary>
    public required IEnumerable<Arrow> Arrows { get; init; }
}

/// <summary>One thing to be drawn.</summary>
/// <param name="Number">Its own among the boxes.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Lines">What stands in it.</param>
internal sealed record Box(int Number, BoxKind Kind, ImmutableArray<string> Lines)
{
    /// <summary>Whether it is taken from another flow.</summary>
    public bool IsUsed { get; init; }
}

internal enum BoxKind
{
    /// <summary>Where a case begins.</summary>
    Start,
    Question,
    Instruction,
    Scan,
    Fork,

    /// <summary>Where a ladder is entered.</summary>
    Ladder,

    /// <summary>Where a ladder goes on to its next rung.</summary>
    NextRung,

    /// <summary>A fact with a step that shows how it is found.</summary>
    Fact,
    Solved,
    Unsolved,
}

/// <summary>A ladder with what belongs to it.</summary>
internal sealed record Group(int Number, string Title, ImmutableArray<Box> Boxes);

/// <summary>A way from one box to another.</summary>
/// <param name="From">A box's number.</param>
/// <param name="To">A box's number.</param>
/// <param name="Lines">What is said on it; empty where that goes without saying.</param>
internal sealed record Arrow(int From, int To, ImmutableArray<string> Lines)
{
    /// <summary>Whether it only goes to look, or comes back from there.</summary>
    public bool IsSideTrip { get; init; }
}
