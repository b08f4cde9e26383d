using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>What a step shows.</summary>
public sealed record Page
{
    /// <summary>What the step is about, in a few words; its question where it only asks.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// What it is called in the list of fixes, where there is less room; the title itself where the flow gives no shorter name.
    /// </summary>
    public required string Label { get; init; }

    /// <summary>
    /// The question above the answers; null where the title asks already, where there is one answer, or "What happened?" will do.
    /// </summary>
    public string? Ask { get; init; }

    public required Variants Texts { get; init; }

    /// <summary>Why this helps, in Markdown.</summary>
    public string? Why { get; init; }

    /// <summary>A message for the other person, ready to be sent; empty where none is needed.</summary>
    public Variants Send { get; init; } = Variants.None;

    public Whose? On { get; init; }

    /// <summary>Where the page's claims come from.</summary>
    public ImmutableArray<SourceName> Sources { get; init; } = [];
}
