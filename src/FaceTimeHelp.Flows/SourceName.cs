namespace FaceTimeHelp.Flows;

/// <summary>A mention of one of the flow's sources.</summary>
public readonly record struct SourceName(string Value, Place Place)
{
    public override string ToString() => Value;
}
