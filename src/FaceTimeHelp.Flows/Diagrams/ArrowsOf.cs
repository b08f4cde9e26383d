using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Diagrams;

/// <summary>The arrows of a flow: where the machine's transitions lead, with the states of a step drawn as one box.</summary>
internal sealed class ArrowsOf(SoundFlow sound, BoxNumbers numbers)
{
    private readonly Flow flow = sound.Flow;
    private readonly Transitions transitions = sound.Graph.Transitions;
    private readonly ILookup<StepId, Position> positions = sound.Graph.Positions.ToLookup(position => position.Step);

    /// <summary>Each arrow once, in the order of the text; what leads from one box to the same other stands together on one.</summary>
    public IEnumerable<Arrow> InOrder()
    {
        yield return new Arrow(BoxNumbers.Start, numbers.Of(flow.Start.Step), []);
        foreach (var arrow in flow.Steps.SelectMany(step => step is Ladder ladder ? Spine(ladder) : Together(step)))
            yield return arrow;
        foreach (var found in flow.FindingOut)
            yield return new Arrow(numbers.Of(found.Fact), numbers.Of(found.See.Step), ["how to find it"]) { IsSideTrip = true };
    }

    /// <summary>The ladder's own order: into the first rung, and from rung to rung until none is left.</summary>
    private IEnumerable<Arrow> Spine(Ladder ladder)
    {
        foreach (var (at, rung) in ladder.Rungs.Index())
        {
            yield return new Arrow(
                at == 0 ? numbers.Of(ladder.Id) : numbers.NextRungOf(ladder.Id),
                numbers.Of(rung.Fixes[0].Step),
                [$"rung {at + 1}"]);
        }

        yield return new Arrow(numbers.NextRungOf(ladder.Id), numbers.Of(ladder.Exhausted.Step), ["no rung is left"]);
    }

    private IEnumerable<Arrow> Together(FlowStep step) => Ways(step)
        .Distinct()
        .GroupBy(way => (way.To, way.IsSideTrip), way => way.Words)
        .Select(same => new Arrow(numbers.Of(step.Id), same.Key.To, Listed([.. same])) { IsSideTrip = same.Key.IsSideTrip });

    /// <summary>Where several stand together, a point shows where each begins: a long one is broken into lines.</summary>
    private static ImmutableArray<string> Listed(ImmutableArray<string> sayings) =>
        sayings is [var only] ? LabelText.Lines(only) : [.. sayings.SelectMany(saying => LabelText.Lines($"• {saying}"))];

    private IEnumerable<Way> Ways(FlowStep step) =>
        from position in positions[step.Id]
        from exit in transitions.ExitsFrom(position)
        from saying in SayingOf(exit)
        from way in Ways(position, saying)
        select way;

    /// <summary>
    /// What is said on an exit's arrow. That fixes can be left out is not drawn; where facts are found is drawn beside the facts.
    /// </summary>
    private IEnumerable<Saying> SayingOf(Exit exit) => exit switch
    {
        ByPassage(var passage) =>
            [new Saying(passage.When is { } when ? $"if {CaseWords.Of(when, flow)}" : "otherwise", passage.Go, Changes: false)],
        ByAnswer(var answer) => [new Saying(WordsOf(answer), answer.Go, answer is SaidAnswer { Changed: true })],
        BySkip or ByLookup => [],
        _ => throw new UnreachableException(),
    };

    private static string WordsOf(Answer answer) => answer switch
    {
        SaidAnswer said => said.Say,
        VerdictAnswer verdict => $"scan: {verdict.Verdict}",
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Way> Ways(Position position, Saying saying) => saying.Go switch
    {
        ToSee(var step, _) => [new Way(numbers.Of(step), saying.Words, IsSideTrip: true)],
        ToBack => BackFrom(position, saying.Words),
        ToNext => OnFrom(position, saying),
        ToStep or ToSolved => [new Way(numbers.Of(transitions.StepNamedBy(position, saying.Go)!.Value), saying.Words)],
        _ => throw new UnreachableException(),
    };

    /// <summary>Back to the fact that this step shows how to find, or to the step that sent here.</summary>
    private IEnumerable<Way> BackFrom(Position position, string words)
    {
        if (position.Return is not { } sender || flow.Find(sender) is not { } asker)
            return [];

        var facts = asker.Variants.Facts.Where(fact => flow.HowToFind(fact)?.Step == position.Step).ToList();
        var isSeen = facts.Count == 0 || asker.Targets.Any(target => target is ToSee(var step, _) && step == position.Step);
        IEnumerable<int> boxes = [.. facts.Select(numbers.Of), .. isSeen ? [numbers.Of(sender)] : Array.Empty<int>()];
        return boxes.Select(box => new Way(box, $"{words} (back)", IsSideTrip: true));
    }

    /// <summary>
    /// What changes nothing goes on to the next rung without verifying, unless an earlier fix of the rung changed something.
    /// </summary>
    private IEnumerable<Way> OnFrom(Position position, Saying saying)
    {
        if (position.Rung is not { } rung)
            yield break;

        var unchanged = BoxAfter(position, saying.Go, changed: false);
        var changed = BoxAfter(position, saying.Go, changed: true);
        if (saying.Changes || changed == unchanged || rung.Fix > 0)
            yield return new Way(changed, saying.Words);
        if (!saying.Changes && changed != unchanged)
            yield return new Way(unchanged, $"{saying.Words} (nothing changed)");
    }

    /// <summary>What leaves a rung leads to where the ladder goes on: that the rungs stand in an order is drawn once.</summary>
    private int BoxAfter(Position position, Target next, bool changed) =>
        transitions.After(position, next, changed) is { Rung: { } rung } after && rung.IsOnSameRungAs(position.Rung!.Value)
            ? numbers.Of(after.Step)
            : numbers.NextRungOf(position.Rung!.Value.Ladder);

    /// <param name="Words">What an answer says, or when a case passes on.</param>
    /// <param name="Go">Where it leads, as it is written.</param>
    /// <param name="Changes">Whether it says that something was changed.</param>
    private sealed record Saying(string Words, Target Go, bool Changes);

    private sealed record Way(int To, string Words, bool IsSideTrip = false);
}
