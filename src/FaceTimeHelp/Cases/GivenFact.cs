using System.Diagnostics;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Cases;

/// <summary>A fact given on the command line or by a walk, in words that its flow has yet to read.</summary>
public sealed record GivenFact(string Fact, string Value)
{
    /// <summary>What these facts mean in a flow.</summary>
    /// <exception cref="UserError">The flow has no such fact, or the fact cannot have that value.</exception>
    public static KnownFacts In(Flow flow, IEnumerable<GivenFact> given) =>
        given.Aggregate(KnownFacts.None, (facts, fact) => facts.With(new FactId(fact.Fact), fact.ValueIn(flow)));

    /// <summary>Whether the flow has such a fact, and it can have that value.</summary>
    public bool Fits(Flow flow) => flow.Find(new FactId(Fact))?.Parse(Value) is not null;

    private FactValue ValueIn(Flow flow)
    {
        if (flow.Find(new FactId(Fact)) is not { } fact)
            throw new UserError($"This flow has no fact `{Fact}`; it has {string.Join(", ", flow.Facts.Select(known => $"`{known.Id}`"))}.", ExitCode.WrongUsage);

        return fact.Parse(Value) ?? throw new UserError($"`{Fact}` cannot be `{Value}`. {Accepted(fact)}", ExitCode.WrongUsage);
    }

    private static string Accepted(Fact fact) => fact switch
    {
        ChoiceFact choice => $"It is one of {string.Join(", ", choice.Options.Select(option => $"`{option.Id}`"))}.",
        VersionFact version when version.Within == VersionRange.Everything => $"It is a version such as 17.6.1, or \"{FactValue.DontKnow}\".",
        VersionFact version => $"It is a version, {version.Within}, or \"{FactValue.DontKnow}\".",
        _ => throw new UnreachableException(),
    };
}
