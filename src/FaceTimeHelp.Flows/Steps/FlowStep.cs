namespace FaceTimeHelp.Flows.Steps;

/// <summary>One named place in a flow: something to do or to ask, a scan, a ladder of fixes, or an end.</summary>
public abstract record FlowStep
{
    private protected FlowStep()
    {
    }

    public required StepId Id { get; init; }

    public required Place Place { get; init; }

    /// <summary>Everything that leads on from here, as it is written.</summary>
    public virtual IEnumerable<Target> Targets => [];
}
