namespace FaceTimeHelp.Flows.Walking;

/// <summary>One fix of the ladder that a walk is on, and how it stands.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Label">The same in fewer words, for a list.</param>
public sealed record Fix(string Title, string Label, FixState State)
{
    /// <summary>How many moves back it was left out; null where it was not, or was done since.</summary>
    public int? LeftOut { get; init; }
}

/// <summary>Where a fix stands in a walk.</summary>
public enum FixState
{
    Ahead,
    Now,
    Done,
    Skipped,
}
