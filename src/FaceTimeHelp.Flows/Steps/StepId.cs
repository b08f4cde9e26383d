namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step's name in a flow, for instance <c>open-photos</c>.</summary>
public readonly record struct StepId(string Value)
{
    public override string ToString() => Value;
}
