namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step that is never shown: what is known of the case decides where it goes on.</summary>
public sealed record Fork : FlowStep
{
    public required Variants Ways { get; init; }

    public override Variants Variants => Ways;
}
