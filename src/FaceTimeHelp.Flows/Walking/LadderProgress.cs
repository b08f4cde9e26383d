using System.Collections.Immutable;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>How far a walk has come on a ladder. It counts fixes, never screens, and none that this case passes by.</summary>
/// <param name="Fixes">The ladder's fixes in order.</param>
/// <param name="Number">The fix at hand, counted from 1; null while none is, or while something else is looked at.</param>
/// <param name="MayShrink">Whether what is asked later may take some of the fixes away; none is ever added.</param>
public sealed record LadderProgress(ImmutableArray<Fix> Fixes, int? Number, bool MayShrink)
{
    /// <summary>How far it has come on the ladder at hand, or else on the last one; null before one is reached.</summary>
    public static LadderProgress? Of(Walk walk) =>
        walk.Path.Select(visit => visit.At).Append(walk.Position).LastOrDefault(position => position.Rung is not null).Rung is { } rung
            ? On(walk, (Ladder)walk.Flow.Find(rung.Ladder)!)
            : null;

    /// <summary>The fixes of every ladder that was met, in the order of meeting.</summary>
    public static ImmutableArray<Fix> AllFixes(Walk walk) => [.. LaddersMet(walk).SelectMany(ladder => On(walk, ladder).Fixes)];

    private static IEnumerable<Ladder> LaddersMet(Walk walk) =>
        walk.Path.Select(visit => visit.At).Append(walk.Position)
            .Select(position => position.Rung?.Ladder)
            .OfType<StepId>()
            .Distinct()
            .Select(walk.Flow.Find)
            .OfType<Ladder>();

    private static LadderProgress On(Walk walk, Ladder ladder)
    {
        var places = Places(ladder).Where(place => Counts(walk, ladder, place)).ToList();
        var now = walk.Position.Return is null ? places.FindIndex(place => place == walk.Position.Rung) : -1;
        return new LadderProgress(
            [.. places.Select(place => FixAt(walk, ladder, place))],
            now < 0 ? null : now + 1,
            places.Any(place => ((AskingStep)StepAt(walk, ladder, place)).Variants.MayPassBy(walk.Facts)));
    }

    private static IEnumerable<RungPlace> Places(Ladder ladder) =>
        ladder.Rungs.SelectMany((rung, r) => rung.Fixes.Select((_, fix) => new RungPlace(ladder.Id, r, fix)));

    private static FlowStep StepAt(Walk walk, Ladder ladder, RungPlace place) =>
        walk.Flow.Find(ladder.Rungs[place.Rung].Fixes[place.Fix!.Value].Step)!;

    private static bool Counts(Walk walk, Ladder ladder, RungPlace place) =>
        StepAt(walk, ladder, place) is AskingStep fix
            && (place == walk.Position.Rung || fix.Variants.For(walk.Facts) is not Fits { Variant: Passage });

    private static Fix FixAt(Walk walk, Ladder ladder, RungPlace place)
    {
        var step = (AskingStep)StepAt(walk, ladder, place);
        var moves = LastMoves(walk, place, step.Id);
        var state = StateOf(walk, place, moves);
        return new Fix(step.Page.Title, step.Page.Label, state)
        {
            Answer = state is FixState.Ahead or FixState.Now ? null : InWords(moves),
            MovesBack = state == FixState.Skipped ? MovesBackTo(walk, place) : null,
        };
    }

    /// <summary>To where the fix itself was shown: it may have been left out at a step that one of its answers led to.</summary>
    private static int MovesBackTo(Walk walk, RungPlace place)
    {
        var after = Enumerable.Reverse(walk.Path).TakeWhile(visit => visit.At.Rung != place).Count();
        var there = walk.Path.SkipLast(after).Reverse().TakeWhile(visit => visit.At.Rung == place).Reverse();
        return after + there.SkipWhile(visit => visit.At.Return is not null || visit.Move is Told or LookedUp).Count();
    }

    /// <summary>The answer that was given last to the fix itself, and what was answered at the steps that it led to.</summary>
    private static IReadOnlyList<Visit> LastMoves(Walk walk, RungPlace place, StepId step)
    {
        var made = walk.Path
            .Where(visit => visit.At.Rung == place && visit.At.Return is null && visit.Move is Answered or Skipped).ToList();
        return made[Math.Max(0, made.FindLastIndex(visit => visit.At.Step == step))..];
    }

    private static string? InWords(IEnumerable<Visit> moves) =>
        moves.Select(visit => visit.Move).OfType<Answered>().Select(answered => answered.Answer).ToList() is [_, ..] answers
            ? string.Join(", then: ", answers)
            : null;

    private static FixState StateOf(Walk walk, RungPlace place, IReadOnlyList<Visit> moves) => moves switch
    {
        _ when walk.Position.Rung == place => FixState.Now,
        [] => FixState.Ahead,
        [.., { Move: Skipped }] => FixState.Skipped,
        [.., var last] => last.HasChangedSomething(walk.Flow) ? FixState.Done : FixState.Checked,
    };
}
