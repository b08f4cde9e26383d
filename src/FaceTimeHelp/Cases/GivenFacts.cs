using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Cases;

/// <summary>Facts that a person gave beforehand, who can be told what is wrong with them.</summary>
internal static class GivenFacts
{
    /// <summary>What they mean in a flow.</summary>
    /// <exception cref="UserError">The flow has no such fact, or the fact cannot have that value.</exception>
    public static KnownFacts In(Flow flow, IReadOnlyCollection<GivenFact> given) =>
        given.Select(fact => fact.TroubleIn(flow)).FirstOrDefault(trouble => trouble is not null) is { } trouble
            ? throw new UserError(trouble, ExitCode.WrongUsage)
            : KnownFacts.Of(given, flow);
}
