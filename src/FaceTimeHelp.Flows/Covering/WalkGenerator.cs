using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>
/// Makes walks that together take every answer under every text, leave out every fix that may be left out, and go every way that some
/// case can go. It chooses cases until no other may lead anywhere new.
/// </summary>
internal sealed class WalkGenerator
{
    /// <summary>In moves of the machine: some seconds of work. A flow that needs more hangs on too many combinations of facts.</summary>
    private const int MaxMoves = 4_000_000;

    private readonly SoundFlow sound;
    private readonly MovedState state = new();
    private readonly FlowMachine machine;
    private readonly Reach reach;
    private readonly Trodden trodden = new();
    private readonly CaseChooser cases;
    private readonly HashSet<StepId> deadEnds = [];
    private long moves;

    public WalkGenerator(SoundFlow sound)
    {
        this.sound = sound;
        machine = new FlowMachine(sound, state);
        reach = new Reach(sound);
        cases = new CaseChooser(reach, trodden);
    }

    /// <summary>Everything that walks should come by.</summary>
    public IEnumerable<Errand> Errands => Errand.In(sound.Flow, sound.Graph.Positions);

    private bool GivesUp => moves >= MaxMoves;

    /// <summary>The walks, case by case; what they come by is trodden as they are taken.</summary>
    public IEnumerable<GeneratedWalk> Generate()
    {
        while (!GivesUp && cases.Next() is { } next)
        {
            var exploration = new Exploration(sound, machine, state, next);
            moves += exploration.Legs.Count;
            foreach (var walk in WalksOf(exploration))
                yield return walk;
        }
    }

    /// <summary>Those of the errands that no walk has run, once all walks were taken.</summary>
    public IEnumerable<MissedPart> Missed(IEnumerable<Errand> errands) =>
        errands.Where(errand => !trodden.Contains(errand.Part)).Select(errand => new MissedPart(
        sound.Flow.PlaceIn(errand.Step, errand.Place),
        errand.Step.UsedFrom,
        $"{errand.Otherwise}{(errand.Step.UsedFrom is { } other ? $" (from `{other}`)" : "")}: {ReasonFor(errand)}"));

    private string ReasonFor(Errand errand)
    {
        if (!errand.Before.Any(part => reach.To(part).Count > 0))
            return "no combination of facts leads there.";

        return GivesUp
            ? "there are too many combinations of facts to try them all."
            : "no combination of facts was found that leads there.";
    }

    private IEnumerable<GeneratedWalk> WalksOf(Exploration explored)
    {
        trodden.Add(explored.PassedAtStart);
        trodden.Add(explored.Start.Shown);
        if (explored.Start.IsEnd)
            yield return new GeneratedWalk(sound.Flow, explored, []);
        foreach (var leg in new Marks(trodden).NewLegs(explored))
            yield return new GeneratedWalk(sound.Flow, explored, WayOver(leg));
        if (explored.Stops.Find(stop => !stop.LeadsToAnEnd) is { } stuck && deadEnds.Add(stuck.Step.Id))
            yield return new GeneratedWalk(sound.Flow, explored, stuck.WayHere()) { Stuck = stuck };
    }

    private static IEnumerable<Leg> WayOver(Leg leg)
    {
        foreach (var before in leg.From.WayHere())
            yield return before;
        yield return leg;
        foreach (var after in leg.To.WayOn())
            yield return after;
    }
}
