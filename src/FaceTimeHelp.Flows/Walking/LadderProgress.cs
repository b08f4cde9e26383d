using System.Collections.Immutable;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>How far a walk has come on its ladder. It counts fixes, never screens, and none that this case passes by.</summary>
/// <param name="Fixes">The ladder's fixes in order; empty before one is reached.</param>
/// <param name="Number">The fix at hand, counted from 1; null while none is.</param>
public sealed record LadderProgress(ImmutableArray<Fix> Fixes, int? Number)
{
    public static LadderProgress Of(Walk walk)
    {
        var rung = walk.Position.Rung ?? walk.Path.LastOrDefault(visit => visit.At.Rung is not null)?.At.Rung;
        if (rung is not { } latest || walk.Flow.Find(latest.Ladder) is not Ladder ladder)
            return new LadderProgress([], null);

        var places = Places(ladder).Where(place => Counts(walk, ladder, place)).ToList();
        var now = places.FindIndex(place => place == walk.Position.Rung);
        return new LadderProgress(
            [.. places.Select(place => FixAt(walk, ladder, place))],
            now < 0 ? null : now + 1);
    }

    private static IEnumerable<RungPlace> Places(Ladder ladder) =>
        ladder.Rungs.SelectMany((rung, r) => rung.Fixes.Select((_, fix) => new RungPlace(ladder.Id, r, fix)));

    private static FlowStep StepAt(Walk walk, Ladder ladder, RungPlace place) =>
        walk.Flow.Find(ladder.Rungs[place.Rung].Fixes[place.Fix!.Value].Step)!;

    private static bool Counts(Walk walk, Ladder ladder, RungPlace place) =>
        StepAt(walk, ladder, place) is AskingStep fix && (place == walk.Position.Rung || fix.Variants.For(walk.Facts) is not Fits { Variant: Passage });

    private static Fix FixAt(Walk walk, Ladder ladder, RungPlace place)
    {
        var page = ((AskingStep)StepAt(walk, ladder, place)).Page;
        return new Fix(page.Title, page.Label, StateOf(walk, place));
    }

    private static FixState StateOf(Walk walk, RungPlace place)
    {
        if (walk.Position.Rung == place)
            return FixState.Now;

        return walk.Path.LastOrDefault(visit => visit.At.Rung == place && visit.Move is not Told)?.Move switch
        {
            null => FixState.Ahead,
            Skipped => FixState.Skipped,
            _ => FixState.Done,
        };
    }
}
