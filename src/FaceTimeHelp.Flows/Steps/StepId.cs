namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step's name in a flow, for instance <c>open-photos</c>.</summary>
public readonly record struct StepId(string Value)
{
    /// <summary>No step: a name is missing, which is a problem that has been told.</summary>
    public static StepId None { get; } = new("");

    public override string ToString() => Value;
}
