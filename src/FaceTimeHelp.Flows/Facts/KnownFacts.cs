using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>What has been told about a case so far.</summary>
public sealed class KnownFacts
{
    private readonly ImmutableDictionary<FactId, FactValue> values;

    private KnownFacts(ImmutableDictionary<FactId, FactValue> values) => this.values = values;

    public static KnownFacts None { get; } = new(ImmutableDictionary<FactId, FactValue>.Empty);

    /// <summary>What given facts mean in a flow; those that mean nothing there are left out.</summary>
    public static KnownFacts Of(IEnumerable<GivenFact> given, Flow flow) => given.Aggregate(
        None,
        (facts, fact) => fact.ValueIn(flow) is { } value ? facts.With(new FactId(fact.Fact), value) : facts);

    /// <summary>The fact's value, or null where it has not been asked yet.</summary>
    public FactValue? this[FactId fact] => values.GetValueOrDefault(fact);

    /// <summary>What is known, in the order in which the flow names its facts.</summary>
    public IEnumerable<(Fact Fact, FactValue Value)> InOrderOf(Flow flow) =>
        from fact in flow.Facts
        where values.ContainsKey(fact.Id)
        select (fact, values[fact.Id]);

    public KnownFacts Without(FactId fact) => new(values.Remove(fact));

    public KnownFacts With(FactId fact, FactValue value) => new(values.SetItem(fact, value));
}
