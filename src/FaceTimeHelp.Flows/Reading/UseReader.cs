using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;
using FaceTimeHelp.Flows.States;
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
        return findFlow(name) is { } text
            ? ReadFlow(new Use(name, text, place))
            : Refuse(place, $"There is no flow {Quoted.Words(name)}.", "Name a flow that is built in, or that stands in the same folder.");
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
        var own = flow.Steps.Select(step => step.Id).ToHashSet();
        var named = Reachable.From(Named(flow.Targets), id => own.Contains(id) ? [] : Named(other.Find(id)?.Targets ?? []));
        return named.Where(id => !own.Contains(id)).Select(other.Find).OfType<FlowStep>().Select(step => step with { UsedFrom = other.Name });
    }

    private static IEnumerable<StepId> Named(IEnumerable<Target> targets) => targets.Select(target => target.Named).OfType<StepId>();

    private (Use Use, Flow Flow)? ReadFlow(Use use)
    {
        var its = new ProblemList();
        var flow = FlowReader.Read(use.Text, NoFurther, its);
        if (flow is not null && its.IsEmpty)
            return (use with { Steps = [.. flow.Steps.Select(step => step.Id)] }, flow);

        var found = its.InOrder.ToList();
        if (found[0].Code == ProblemCode.UnknownUse)
        {
            return Refuse(
                use.Place,
                $"{Quoted.Words(use.Flow)} uses another flow itself, on its line {found[0].Place.Line}; a flow that is used can use none.",
                "Name that other flow here, if what you need stands there.");
        }

        var count = found.Count == 1 ? "a problem" : $"{found.Count} problems, the first";
        return Refuse(
            use.Place,
            $"{Quoted.Words(use.Flow)} has {count} on its line {found[0].Place.Line}: {found[0].Message}",
            "Mend it there first.");
    }

    /// <summary>A flow that uses another can itself not be used: one look at it must be enough to find a step.</summary>
    private static string? NoFurther(string name) => null;

    /// <summary>Any name that is not known here may be one of the other flow's.</summary>
    private (Use Use, Flow Flow)? Refuse(Place place, string message, string suggestion)
    {
        problems.Add(ProblemCode.UnknownUse, place, message, suggestion);
        problems.Excuse(ProblemCode.UnknownFact, ProblemCode.UnknownTarget, ProblemCode.UnknownSource);
        return null;
    }
}
