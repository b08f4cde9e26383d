using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>An end of the flow.</summary>
public sealed record Ending : FlowStep
{
    public required Outcome Outcome { get; init; }

    public required string Title { get; init; }

    public required Variants Texts { get; init; }

    /// <summary>Whether somebody else must take over, and needs to be told what was done.</summary>
    public bool HandsOver { get; init; }

    /// <summary>Where the claims of its texts come from.</summary>
    public ImmutableArray<SourceName> Sources { get; init; } = [];

    public override Variants Variants => Texts;
}
