using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Facts;

/// <summary>A <c>when</c>: requirements on facts that must all hold.</summary>
public sealed record Condition(ImmutableArray<Requirement> Requirements, Place Place)
{
    public IEnumerable<FactId> Facts => Requirements.Select(requirement => requirement.Fact);

    /// <summary>The same condition, whatever this fact is.</summary>
    public Condition Without(FactId fact) => this with { Requirements = Requirements.RemoveAll(requirement => requirement.Fact == fact) };

    /// <summary>Whether it holds; where that hangs on a fact that was never asked, which one to ask first.</summary>
    public Holding Check(KnownFacts facts)
    {
        if (Requirements.Any(requirement => facts[requirement.Fact] is { } value && !requirement.Accepts(value)))
            return new DoesNotHold();

        var open = Requirements.FirstOrDefault(requirement => facts[requirement.Fact] is null);
        return open is null ? new Holds() : new DependsOn(open.Fact);
    }
}

/// <summary>What is required of one fact.</summary>
public abstract record Requirement(FactId Fact)
{
    public abstract bool Accepts(FactValue value);
}

/// <summary>The fact is one of these options.</summary>
public sealed record IsOneOf(FactId Fact, ImmutableHashSet<string> Options) : Requirement(Fact)
{
    public override bool Accepts(FactValue value) => value is Chosen chosen && Options.Contains(chosen.Option);
}

/// <summary>The fact is a version in this range.</summary>
public sealed record IsInRange(FactId Fact, VersionRange Range) : Requirement(Fact)
{
    public override bool Accepts(FactValue value) => value is OfVersion known && Range.Contains(known.Version);
}

/// <summary>The answer to whether a condition holds.</summary>
public abstract record Holding
{
    private protected Holding()
    {
    }
}

public sealed record Holds : Holding;

public sealed record DoesNotHold : Holding;

/// <summary>It cannot be told before this fact has been asked.</summary>
public sealed record DependsOn(FactId Fact) : Holding;
