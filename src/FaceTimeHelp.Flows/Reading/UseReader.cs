using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>use</c>: the flow whose facts, sources and steps are taken over.</summary>
internal sealed class UseReader(Func<string, string?> findFlow, ProblemList problems)
{
    /// <summary>The other flow, whole, and where it is named; null where none is named, or it cannot be used.</summary>
    public (Use Use, Flow Flow)? Read(MapReader map)
    {
        if (map.Text("use") is not { } name)
            return null;

        var place = map.PlaceOfValue("use");
        if (findFlow(name) is { } text)
            return ReadFlow(text) is { } flow ? (new Use(name, text, place) { Steps = [.. flow.Steps.Select(step => step.Id)] }, flow) : Refuse(place, $"{Quoted.Words(name)} has problems of its own, or uses another flow itself.", $"`facetimehelp flow check {name}` shows them.");

        return Refuse(place, $"There is no flow {Quoted.Words(name)}.", "Name a flow that is built in, or that stands in the same folder.");
    }

    /// <summary>
    /// The flow with what it uses of the other: its sources, how its facts are found, and those steps that the flow's own targets lead to,
    /// and that these lead to in turn. An own step comes first.
    /// </summary>
    public static Flow Complete(Flow flow, Flow other)
    {
        var complete = flow with
        {
            Sources = [.. flow.Sources, .. other.Sources.Select(source => source with { UsedFrom = other.Name })],
            FindingOut = [.. flow.FindingOut, .. other.FindingOut],
        };
        return complete with { Steps = [.. flow.Steps, .. Needed(complete, other)] };
    }

    private static IEnumerable<FlowStep> Needed(Flow flow, Flow other)
    {
        var found = flow.Steps.Select(step => step.Id).ToHashSet();
        var open = new Queue<StepId>(Named(flow.Targets));
        while (open.TryDequeue(out var id))
        {
            if (other.Find(id) is not { } step || !found.Add(id))
                continue;

            Named(step.Targets).ToList().ForEach(open.Enqueue);
            yield return step with { UsedFrom = other.Name };
        }
    }

    private static IEnumerable<StepId> Named(IEnumerable<Target> targets) => targets.Select(target => target.Named).OfType<StepId>();

    /// <summary>A flow that uses another can itself not be used: one look at it must be enough to find a step.</summary>
    private static Flow? ReadFlow(string text)
    {
        var its = new ProblemList();
        var flow = FlowReader.Read(text, _ => null, its);
        return its.IsEmpty ? flow : null;
    }

    private (Use Use, Flow Flow)? Refuse(Place place, string message, string suggestion)
    {
        problems.Add(ProblemCode.UnknownUse, place, message, suggestion);
        return null;
    }
}
