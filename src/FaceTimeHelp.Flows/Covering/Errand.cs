using System.Diagnostics;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>One part of a flow that generated walks should come by.</summary>
/// <param name="Part">What it is: an answer, a variant, an end, a fix to be left out, or where a fact is explained.</param>
/// <param name="Step">The step that it belongs to.</param>
/// <param name="Place">Where it stands in the text that the step was taken from.</param>
/// <param name="Otherwise">What is said where no walk comes by, up to the reason.</param>
internal sealed record Errand(FlowPart Part, FlowStep Step, Place Place, string Otherwise)
{
    /// <summary>Every errand in a flow. Parts of a used flow that are not needed here are not among them.</summary>
    public static IEnumerable<Errand> In(Flow flow, IReadOnlyCollection<Position> positions)
    {
        var reached = positions.Select(position => position.Step).ToHashSet();
        var fixes = flow.Steps.OfType<Ladder>().SelectMany(ladder => ladder.Fixes).Select(fix => fix.Step).ToHashSet();
        var steps = flow.Steps.Where(step => reached.Contains(step.Id)).ToList();
        return steps.SelectMany(Answers)
            .Concat(steps.SelectMany(Variants))
            .Concat(steps.OfType<Ending>().Where(end => end.Variants.InOrder.Length < 2).Select(End))
            .Concat(steps.OfType<AskingStep>().Where(step => fixes.Contains(step.Id)).Select(LeavingOut))
            .Concat(LookingUp(flow, steps));
    }

    /// <summary>The parts of the step that have to be shown first; the errand itself where it shows or passes something.</summary>
    public IEnumerable<FlowPart> Before => Part switch
    {
        AnswerPart or SkipPart when Step.Variants.IsEmpty => [new StepPart(Step.Id)],
        AnswerPart or SkipPart => Step.Variants.InOrder.OfType<Wording>().Select(wording => FlowPart.Of(Step, wording)),
        VariantPart or StepPart or LookupPart => [Part],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Errand> Answers(FlowStep step) => step is AskingStep asking
        ? asking.Answers.Select(answer => new Errand(
            new AnswerPart(step.Id, answer.Id), step, answer.Place, $"No walk takes the answer {Quoted.Words(answer.Id)} of `{step.Id}`"))
        : [];

    /// <summary>A step's only text is shown wherever its answers are taken.</summary>
    private static IEnumerable<Errand> Variants(FlowStep step) => step.Variants.InOrder.Length < 2 && step is not Fork
        ? []
        : step.Variants.InOrder.Select(variant => new Errand(
            FlowPart.Of(step, variant),
            step,
            variant.Place,
            variant is Passage ? $"No walk passes by `{step.Id}` on this way" : $"No walk shows this text of `{step.Id}`"));

    private static Errand End(Ending end) => new(
        end.Variants.IsEmpty ? new StepPart(end.Id) : FlowPart.Of(end, end.Variants.InOrder[0]),
        end,
        end.Place,
        $"No walk comes to the end `{end.Id}`");

    private static Errand LeavingOut(AskingStep step) => new(new SkipPart(step.Id), step, step.Place, $"No walk leaves out `{step.Id}`");

    private static IEnumerable<Errand> LookingUp(Flow flow, List<FlowStep> steps)
    {
        var asked = steps.SelectMany(step => step.Variants.Facts).ToHashSet();
        return
            from found in flow.FindingOut
            where asked.Contains(found.Fact)
            let step = flow.Find(found.See.Step)
            where step is not null
            select new Errand(new LookupPart(found.Fact), step, found.See.Place, $"No walk looks up how `{found.Fact}` is found");
    }
}
