namespace FaceTimeHelp.Flows.Walking;

/// <summary>One fix of a ladder, and how it stands in a walk.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Label">The same in fewer words, for a list.</param>
public sealed record Fix(string Title, string Label, FixState State)
{
    /// <summary>What was last answered to it, in its own words, and then at the steps that this led to; null where nothing was.</summary>
    public string? Answer { get; init; }

    /// <summary>How many moves back it was left out; null where it was not, or was answered since.</summary>
    public int? MovesBack { get; init; }
}
