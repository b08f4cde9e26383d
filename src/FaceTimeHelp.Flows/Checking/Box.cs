using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>Combinations of facts: some values of each fact, taken with each other in every way. It never holds none at all.</summary>
internal sealed class Box
{
    private readonly ImmutableArray<Domain> domains;
    private readonly ImmutableArray<ImmutableHashSet<FactValue>> values;

    private Box(ImmutableArray<Domain> domains, ImmutableArray<ImmutableHashSet<FactValue>> values) =>
        (this.domains, this.values) = (domains, values);

    /// <summary>One of its combinations: the newest of versions, the first of options.</summary>
    public KnownFacts Example =>
        domains.Index().Aggregate(KnownFacts.None, (facts, at) => facts.With(at.Item.Fact, ExampleOf(at.Item, values[at.Index])));

    /// <summary>Every combination of these facts.</summary>
    public static Box Everything(ImmutableArray<Domain> domains) => new(domains, [.. domains.Select(domain => domain.Values.ToImmutableHashSet())]);

    public ImmutableHashSet<FactValue> ValuesOf(FactId fact) => values[IndexOf(fact)];

    /// <summary>What of it a condition fits; null where that is nothing.</summary>
    public Box? Within(Condition? condition) =>
        (condition?.Requirements ?? []).Aggregate((Box?)this, (inside, requirement) => inside?.Within(requirement));

    /// <summary>What of it a condition does not fit, in boxes that have nothing in common.</summary>
    public IEnumerable<Box> Outside(Condition? condition) => Within(condition) is { } inside ? Outside(inside) : [this];

    /// <summary>What of it another box of the same facts does not hold, in boxes that have nothing in common.</summary>
    public IEnumerable<Box> Outside(Box other) => Meet(other) is { } common ? Around(common) : [this];

    /// <summary>What it has in common with another box of the same facts; null where that is nothing.</summary>
    public Box? Meet(Box other)
    {
        if (ReferenceEquals(this, other) || other.Covers(this))
            return this;

        var common = values.Zip(other.values, Meet).ToImmutableArray();
        return common.Any(set => set.IsEmpty) ? null : new Box(domains, common);
    }

    /// <summary>Whether it holds every combination of another box of the same facts.</summary>
    public bool Covers(Box other) => ReferenceEquals(this, other) || values.Zip(other.values).All(pair => Covers(pair.First, pair.Second));

    private static bool Covers(ImmutableHashSet<FactValue> set, ImmutableHashSet<FactValue> other) =>
        ReferenceEquals(set, other) || (set.Count >= other.Count && other.All(set.Contains));

    private static ImmutableHashSet<FactValue> Meet(ImmutableHashSet<FactValue> set, ImmutableHashSet<FactValue> other) =>
        Covers(other, set) ? set : set.Intersect(other);

    private static FactValue ExampleOf(Domain domain, ImmutableHashSet<FactValue> values) =>
        domain.Values.LastOrDefault(value => value is OfVersion && values.Contains(value)) ?? domain.Values.First(values.Contains);

    /// <summary>Cuts away, fact by fact, what lies outside a box that it holds.</summary>
    private IEnumerable<Box> Around(Box inner)
    {
        var rest = this;
        for (var i = 0; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], inner.values[i]) || values[i].Count == inner.values[i].Count)
                continue;

            yield return new Box(domains, rest.values.SetItem(i, values[i].Except(inner.values[i])));
            rest = new Box(domains, rest.values.SetItem(i, inner.values[i]));
        }
    }

    private Box? Within(Requirement requirement)
    {
        var all = ValuesOf(requirement.Fact);
        var fitting = all.Where(requirement.Accepts).ToImmutableHashSet();
        if (fitting.Count == all.Count)
            return this;

        return fitting.IsEmpty ? null : With(requirement.Fact, fitting);
    }

    private Box With(FactId fact, ImmutableHashSet<FactValue> set) => new(domains, values.SetItem(IndexOf(fact), set));

    private int IndexOf(FactId fact)
    {
        for (var i = 0; i < domains.Length; i++)
        {
            if (domains[i].Fact == fact)
                return i;
        }

        throw new ArgumentException($"`{fact}` is none of the box's facts.", nameof(fact));
    }
}
