namespace FaceTimeHelp.Flows.Covering;

/// <summary>Chooses few cases that lead to every part: each is chosen for one part, and made to lead to as many others as it can.</summary>
internal sealed class CaseChooser(Reach reach, Trodden trodden)
{
    /// <summary>Comparing more of another part's ways than this costs more than a further case.</summary>
    private const int WaysCompared = 4;

    private readonly HashSet<string> chosen = [];
    private readonly List<FlowPart> parts = [.. reach.Parts];

    /// <summary>A case that was not chosen before and may lead to a part where no walk has come yet; null where there is none.</summary>
    public Case? Next()
    {
        parts.RemoveAll(trodden.Contains);
        return parts.SelectMany(reach.To).Select(Widened).FirstOrDefault(next => chosen.Add(Name(next)));
    }

    private Case Widened(Way way)
    {
        var widened = parts.Aggregate(way, Towards);
        return new Case(widened.Cases.Example, widened.LookedUp);
    }

    /// <summary>
    /// Leaving a fact to be asked closes no other way, so a case that needs a look-up can be joined with one that does not.
    /// </summary>
    private Way Towards(Way way, FlowPart part)
    {
        foreach (var other in reach.To(part).Take(WaysCompared))
        {
            if ((way.LookedUp is null || other.LookedUp is null || way.LookedUp == other.LookedUp) && way.Within(other.Cases) is { } common)
                return common with { LookedUp = way.LookedUp ?? other.LookedUp };
        }

        return way;
    }

    private string Name(Case named) => string.Join('\n', reach.Facts.Select(fact => $"{named.Facts[fact]}").Append($"{named.Asked}"));
}
