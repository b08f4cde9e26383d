namespace FaceTimeHelp.Flows.Steps;

/// <summary>One named place in a flow: something to do or to ask, a scan, a fork, a ladder of fixes, or an end.</summary>
public abstract record FlowStep
{
    private protected FlowStep()
    {
    }

    public required StepId Id { get; init; }

    public required Place Place { get; init; }

    /// <summary>The flow that it was taken from, by <c>use</c>; null where it stands in the flow's own text.</summary>
    public string? UsedFrom { get; init; }

    /// <summary>What it is in each case.</summary>
    public virtual Variants Variants => Variants.None;

    /// <summary>Everything that leads on from here, as it is written.</summary>
    public virtual IEnumerable<Target> Targets => Variants.InOrder.OfType<Passage>().Select(passage => passage.Go);
}
