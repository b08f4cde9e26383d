using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>Which combinations of facts a step is what for.</summary>
/// <param name="Parts">Each variant with its cases; the step itself where it has no variants.</param>
/// <param name="Shown">The cases that see the step.</param>
internal sealed record StepCases(ImmutableArray<(object Part, Box Cases)> Parts, ImmutableArray<Box> Shown)
{
    /// <summary>The cases that pass the step by, and how.</summary>
    public IEnumerable<(Passage Passage, Box Cases)> Passing =>
        Parts.Where(part => part.Part is Passage).Select(part => ((Passage)part.Part, part.Cases));

    public static StepCases Of(FlowStep step, Box everything)
    {
        if (step.Variants.IsEmpty)
            return new StepCases([(step, everything)], [everything]);

        ImmutableArray<(object Part, Box Cases)> parts = [.. Split(step.Variants, everything)];
        var passing = parts.Where(part => part.Part is Passage).Select(part => part.Cases);
        return new StepCases(parts, [.. passing.Aggregate((IEnumerable<Box>)[everything], (shown, passed) => [.. shown.SelectMany(box => box.Outside(passed))])]);
    }

    /// <summary>The first variant that fits counts, so each takes its cases away from those after it.</summary>
    private static IEnumerable<(object Part, Box Cases)> Split(Variants variants, Box everything)
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
