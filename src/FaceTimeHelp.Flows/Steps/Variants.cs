using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step's variants; the first whose condition holds counts.</summary>
public sealed record Variants(ImmutableArray<Variant> InOrder)
{
    public static Variants None { get; } = new([]);

    /// <summary>What is shown where no variant fits.</summary>
    internal static Wording Nothing { get; } = new(null, "", default);

    public bool IsEmpty => InOrder.IsEmpty;

    /// <summary>The facts that its conditions ask about, each once.</summary>
    public IEnumerable<FactId> Facts => InOrder.SelectMany(variant => variant.Facts).Distinct();

    /// <summary>The variant for these facts, or the fact to ask before one can be chosen.</summary>
    public VariantChoice For(KnownFacts facts)
    {
        foreach (var variant in InOrder)
        {
            switch (variant.When?.Check(facts) ?? new Holds())
            {
                case Holds:
                    return new Fits(variant);
                case DependsOn(var fact):
                    return new Needs(fact);
                case DoesNotHold:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return new Fits(Nothing);
    }

    /// <summary>Whether a case that is known this far may still pass the step by.</summary>
    public bool MayPassBy(KnownFacts facts) =>
        For(facts) is Needs && InOrder.OfType<Passage>().Any(passage => passage.When?.Check(facts) is not DoesNotHold);

    /// <summary>The text for the facts known now: a variant that depends on a fact that is not known is passed over.</summary>
    public string TextNow(KnownFacts facts) =>
        InOrder.OfType<Wording>().FirstOrDefault(wording => wording.When is null || wording.When.Check(facts) is Holds)?.Text ?? "";
}

/// <summary>One item of a step's <c>do</c>; without a condition it fits every case.</summary>
public abstract record Variant(Condition? When, Place Place)
{
    /// <summary>The facts that its condition asks about.</summary>
    public IEnumerable<FactId> Facts => When?.Facts ?? [];
}

/// <summary>For these cases the step is shown, with this text.</summary>
public sealed record Wording(Condition? When, string Text, Place Place) : Variant(When, Place);

/// <summary>These cases pass on without seeing the step.</summary>
public sealed record Passage(Condition? When, Target Go, Place Place) : Variant(When, Place);

/// <summary>Which variant counts, or what must be asked first.</summary>
public abstract record VariantChoice
{
    private protected VariantChoice()
    {
    }
}

public sealed record Fits(Variant Variant) : VariantChoice;

public sealed record Needs(FactId Fact) : VariantChoice;
