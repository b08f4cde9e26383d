using System.Collections.Immutable;
using System.Numerics;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>A set of combinations of facts: every way to take one value for each fact from some of its values. It is never empty.</summary>
internal sealed class Box
{
    private readonly ImmutableArray<Domain> domains;
    private readonly ImmutableArray<BigInteger> values;

    private Box(ImmutableArray<Domain> domains, ImmutableArray<BigInteger> values) => (this.domains, this.values) = (domains, values);

    /// <summary>One of its combinations: the newest of versions, the first of options.</summary>
    public KnownFacts Example =>
        domains.Aggregate(KnownFacts.None, (facts, domain) => facts.With(domain.Fact, ExampleOf(ValuesOf(domain))));

    /// <summary>Every combination of these facts.</summary>
    public static Box Everything(ImmutableArray<Domain> domains) =>
        new(domains, [.. domains.Select(domain => (BigInteger.One << domain.Values.Length) - 1)]);

    /// <summary>The values that it holds of one of its facts, in their order.</summary>
    public IEnumerable<FactValue> ValuesOf(Domain domain)
    {
        var held = values[domains.IndexOf(domain)];
        return domain.Values.Where((_, i) => !(held >> i).IsEven);
    }

    /// <summary>What of it a condition fits; null where that is nothing.</summary>
    public Box? Within(Condition? condition) =>
        (condition?.Requirements ?? []).Aggregate((Box?)this, (inside, requirement) => inside?.Within(requirement));

    /// <summary>The combinations that do not fulfil a condition, in boxes that do not overlap.</summary>
    public IEnumerable<Box> Outside(Condition? condition) => Within(condition) is { } inside ? Outside(inside) : [this];

    /// <summary>What of it another box of the same facts does not hold, in boxes that have nothing in common.</summary>
    public IEnumerable<Box> Outside(Box other) => Meet(other) is { } common ? Around(common) : [this];

    /// <summary>What it has in common with another box of the same facts; null where that is nothing.</summary>
    public Box? Meet(Box other)
    {
        if (other.Covers(this))
            return this;

        var common = values.Zip(other.values, (mine, theirs) => mine & theirs).ToImmutableArray();
        return common.Any(set => set.IsZero) ? null : new Box(domains, common);
    }

    /// <summary>Whether it holds every combination of another box of the same facts.</summary>
    public bool Covers(Box other)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if ((values[i] & other.values[i]) != other.values[i])
                return false;
        }

        return true;
    }

    private static FactValue ExampleOf(IEnumerable<FactValue> values) =>
        values.LastOrDefault(value => value is OfVersion) ?? values.First();

    /// <summary>Cuts away, fact by fact, what lies outside a box that it holds.</summary>
    private IEnumerable<Box> Around(Box inner)
    {
        var rest = this;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == inner.values[i])
                continue;

            yield return new Box(domains, rest.values.SetItem(i, values[i] ^ inner.values[i]));
            rest = new Box(domains, rest.values.SetItem(i, inner.values[i]));
        }
    }

    private Box? Within(Requirement requirement)
    {
        var at = IndexOf(requirement.Fact);
        var fitting = values[at] & Accepted(requirement, domains[at]);
        if (fitting == values[at])
            return this;

        return fitting.IsZero ? null : new Box(domains, values.SetItem(at, fitting));
    }

    private static BigInteger Accepted(Requirement requirement, Domain domain)
    {
        var accepted = BigInteger.Zero;
        for (var i = 0; i < domain.Values.Length; i++)
        {
            if (requirement.Accepts(domain.Values[i]))
                accepted |= BigInteger.One << i;
        }

        return accepted;
    }

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
