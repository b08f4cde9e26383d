namespace FaceTimeHelp.Flows.Walking;

/// <summary>One fix of the ladder that a walk is on, and how it stands.</summary>
public sealed record Fix(string Title, FixState State);

/// <summary>Where a fix stands in a walk.</summary>
public enum FixState
{
    Ahead,
    Now,
    Done,
    Skipped,
}
