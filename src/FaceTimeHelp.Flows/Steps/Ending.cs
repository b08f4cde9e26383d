namespace FaceTimeHelp.Flows.Steps;

/// <summary>An end of the flow.</summary>
public sealed record Ending : FlowStep
{
    public required Outcome Outcome { get; init; }

    public required string Title { get; init; }

    public required Wordings Texts { get; init; }
}
