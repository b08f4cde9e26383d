namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step's mention of one of the flow's sources.</summary>
public readonly record struct SourceName(string Value, Place Place)
{
    public override string ToString() => Value;
}
