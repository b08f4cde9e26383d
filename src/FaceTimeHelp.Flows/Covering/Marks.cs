namespace FaceTimeHelp.Flows.Covering;

/// <summary>
/// Marks what the walks of one case come by. Beginnings and endings that walks share are marked once: otherwise the work would grow with
/// the square of the flow.
/// </summary>
internal sealed class Marks(Trodden trodden)
{
    private readonly HashSet<Stop> begun = [];
    private readonly HashSet<Stop> ended = [];

    /// <summary>
    /// The legs that each need a walk of their own. The deepest come first: on their way they take much of what lies before.
    /// </summary>
    public IEnumerable<Leg> NewLegs(Exploration explored)
    {
        foreach (var leg in Enumerable.Reverse(explored.Legs))
        {
            if (!leg.To.LeadsToAnEnd)
                trodden.Add(leg);
            if (!leg.To.LeadsToAnEnd || !trodden.IsNewOn(leg))
                continue;

            MarkWay(leg);
            yield return leg;
        }
    }

    private void MarkWay(Leg leg)
    {
        trodden.Add(leg);
        for (var stop = leg.From; begun.Add(stop) && stop.Arrival is { } arrival; stop = arrival.From)
            trodden.Add(arrival);
        for (var stop = leg.To; ended.Add(stop) && stop.Onward is { } onward; stop = onward.To)
            trodden.Add(onward);
    }
}
