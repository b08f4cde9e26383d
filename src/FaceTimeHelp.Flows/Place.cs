namespace FaceTimeHelp.Flows;

/// <summary>Where something stands in a flow's text. Lines and columns count from 1, columns in UTF-16 units.</summary>
public readonly record struct Place(int Line, int Column)
{
    public static Place Start { get; } = new(1, 1);
}
