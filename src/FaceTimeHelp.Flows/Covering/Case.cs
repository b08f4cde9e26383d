using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>What a generated walk knows: a value for every fact that conditions ask about.</summary>
/// <param name="Facts">The values.</param>
/// <param name="Asked">The fact that is left to be asked on the way, because how it is found is to be seen; null where all are known
/// beforehand.</param>
internal sealed record Case(KnownFacts Facts, FactId? Asked)
{
    /// <summary>What is known beforehand.</summary>
    public KnownFacts Given => Asked is { } asked ? Facts.Without(asked) : Facts;
}
