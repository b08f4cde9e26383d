namespace FaceTimeHelp.Flows.Facts;

/// <summary>What is known of a fact once it has been asked.</summary>
public abstract record FactValue
{
    /// <summary>What a person says who does not know a version; it is always allowed.</summary>
    public const string DontKnow = "I don't know";

    private protected FactValue()
    {
    }
}

/// <summary>One option of a <see cref="ChoiceFact"/>, by id.</summary>
public sealed record Chosen(string Option) : FactValue
{
    public override string ToString() => Option;
}

/// <summary>A version that the person knows.</summary>
public sealed record OfVersion(SystemVersion Version) : FactValue
{
    public override string ToString() => Version.ToString();
}

/// <summary>The person was asked and does not know; it fits no <c>when</c>.</summary>
public sealed record NotKnown : FactValue
{
    public override string ToString() => DontKnow;
}
