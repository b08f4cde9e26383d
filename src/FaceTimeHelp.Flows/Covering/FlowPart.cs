using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>Names one part of a flow that walks come by. Within a flow that was found sound, every part has one name.</summary>
internal abstract record FlowPart
{
    private protected FlowPart()
    {
    }

    /// <summary>What a step shows, or how it is passed by, where this variant counts.</summary>
    public static FlowPart Of(FlowStep step, Variant variant)
    {
        for (var index = 0; index < step.Variants.InOrder.Length; index++)
        {
            if (ReferenceEquals(step.Variants.InOrder[index], variant))
                return new VariantPart(step.Id, index);
        }

        throw new UnreachableException();
    }
}

/// <summary>An answer of a step.</summary>
internal sealed record AnswerPart(StepId Step, string Answer) : FlowPart;

/// <summary>A variant of a step, counted from 0.</summary>
internal sealed record VariantPart(StepId Step, int Index) : FlowPart;

/// <summary>A step that has no variants.</summary>
internal sealed record StepPart(StepId Step) : FlowPart;

/// <summary>A fact that is asked.</summary>
internal sealed record FactPart(FactId Fact) : FlowPart;

/// <summary>Where it is shown how a fact is found.</summary>
internal sealed record LookupPart(FactId Fact) : FlowPart;

/// <summary>A fix that is left out.</summary>
internal sealed record SkipPart(StepId Step) : FlowPart;
