using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step's text in its variants; the first whose condition holds is shown.</summary>
public sealed record Wordings(ImmutableArray<Wording> Variants)
{
    public static Wordings None { get; } = new([]);

    /// <summary>The text for these facts, or the fact to ask before one can be chosen.</summary>
    public WordingChoice For(KnownFacts facts)
    {
        foreach (var variant in Variants)
        {
            switch (variant.When?.Check(facts) ?? new Holds())
            {
                case Holds:
                    return new TextFound(variant.Text);
                case HangsOn(var fact):
                    return new FactNeeded(fact);
            }
        }

        return new TextFound("");
    }
}

/// <summary>One variant; without a condition it fits every case.</summary>
public sealed record Wording(Condition? When, string Text, Place Place);

/// <summary>Which text to show, or what must be asked first.</summary>
public abstract record WordingChoice
{
    private protected WordingChoice()
    {
    }
}

public sealed record TextFound(string Text) : WordingChoice;

public sealed record FactNeeded(FactId Fact) : WordingChoice;
