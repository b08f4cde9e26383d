namespace FaceTimeHelp.Flows.Walking;

/// <summary>One fix of a ladder, and how it stands in a walk.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Label">The same in fewer words, for a list.</param>
public sealed record Fix(string Title, string Label, FixState State)
{
    /// <summary>How many moves back it was left out; null where it was not, or was done since.</summary>
    public int? MovesBack { get; init; }
}

/// <summary>Where a fix stands in a walk.</summary>
public enum FixState
{
    Ahead,
    Now,
    Done,
    Skipped,
}
