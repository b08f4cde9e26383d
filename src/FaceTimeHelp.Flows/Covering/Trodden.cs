namespace FaceTimeHelp.Flows.Covering;

/// <summary>The parts of a flow that walks have come by.</summary>
internal sealed class Trodden
{
    private readonly HashSet<FlowPart> parts = [];
    private readonly HashSet<(FlowPart Shown, FlowPart Taken)> takenUnder = [];

    public bool Contains(FlowPart part) => parts.Contains(part);

    /// <summary>Whether a leg comes by anything new; an answer is new again under each text.</summary>
    public bool IsNewOn(Leg leg) =>
        !takenUnder.Contains((leg.From.Shown, leg.Taken)) || leg.Passed.Any(passage => !Contains(passage)) || !Contains(leg.To.Shown);

    public void Add(Leg leg)
    {
        Add(leg.From.Shown);
        Add(leg.Taken);
        Add(leg.Passed);
        Add(leg.To.Shown);
        takenUnder.Add((leg.From.Shown, leg.Taken));
    }

    public void Add(IEnumerable<FlowPart> added) => parts.UnionWith(added);

    public void Add(FlowPart part) => parts.Add(part);
}
