using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>What came of walking everywhere in a flow.</summary>
/// <param name="Count">How many walks it took.</param>
/// <param name="Stuck">Those that come to no end.</param>
/// <param name="Parts">How many answers, texts, ways and ends there are.</param>
/// <param name="Missed">Those that no walk came by, in the order of the text.</param>
public sealed record GeneratedWalks(int Count, ImmutableArray<GeneratedWalk> Stuck, int Parts, ImmutableArray<MissedPart> Missed)
{
    /// <summary>How many answers, texts, ways and ends some walk came by.</summary>
    public int Walked => Parts - Missed.Length;

    public static GeneratedWalks Of(SoundFlow sound)
    {
        var generator = new WalkGenerator(sound);
        var count = 0;
        var stuck = ImmutableArray.CreateBuilder<GeneratedWalk>();
        foreach (var walk in generator.Generate())
        {
            count++;
            if (walk.Trouble is not null)
                stuck.Add(walk);
        }

        List<Errand> errands = [.. generator.Errands];
        return new GeneratedWalks(
            count,
            stuck.ToImmutable(),
            errands.Count,
            [.. generator.Missed(errands).OrderBy(missed => missed.Place.Line).ThenBy(missed => missed.Place.Column)]);
    }
}

/// <summary>Something in a flow that no generated walk came by.</summary>
/// <param name="Place">Where it stands; where the other flow is named, if it was taken from one.</param>
/// <param name="UsedFrom">The other flow's name; null where it stands in the flow's own text.</param>
/// <param name="Message">What it is and why no walk came by, in a whole sentence.</param>
public sealed record MissedPart(Place Place, string? UsedFrom, string Message);
