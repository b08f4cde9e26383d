using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>How the variants of a step divide up all combinations of facts.</summary>
/// <param name="Variants">Each variant with a part of its cases; none where the step has no variants.</param>
/// <param name="Shown">The cases that see the step.</param>
internal sealed record StepCases(ImmutableArray<(Variant Variant, Box Cases)> Variants, ImmutableArray<Box> Shown)
{
    public static StepCases Of(FlowStep step, Box everything)
    {
        ImmutableArray<(Variant Variant, Box Cases)> variants = [.. Split(step.Variants, everything)];
        IEnumerable<Box> shown = [everything];
        foreach (var passed in variants.Where(split => split.Variant is Passage).Select(split => split.Cases))
            shown = [.. shown.SelectMany(box => box.Outside(passed))];
        return new StepCases(variants, [.. shown]);
    }

    /// <summary>The cases that pass the step by on this way.</summary>
    public IEnumerable<Box> Passing(Passage passage) =>
        Variants.Where(split => ReferenceEquals(split.Variant, passage)).Select(split => split.Cases);

    /// <summary>The first variant that fits counts, so each takes its cases away from those after it.</summary>
    private static IEnumerable<(Variant Variant, Box Cases)> Split(Variants variants, Box everything)
    {
        Box[] left = [everything];
        foreach (var variant in variants.InOrder)
        {
            foreach (var box in left)
            {
                if (box.Within(variant.When) is { } fitting)
                    yield return (variant, fitting);
            }

            left = [.. left.SelectMany(box => box.Outside(variant.When)).Take(Combinations.Max)];
        }
    }
}
