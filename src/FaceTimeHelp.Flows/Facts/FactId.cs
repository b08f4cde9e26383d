namespace FaceTimeHelp.Flows.Facts;

/// <summary>A fact's name in a flow, for instance <c>my_device</c>.</summary>
public readonly record struct FactId(string Value)
{
    public override string ToString() => Value;
}
