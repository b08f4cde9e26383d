using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>
/// The parts of a flow that walks have come by: answers, variants, steps, explanations of facts, fixes left out. A part is the flow's own
/// object: what reads alike in two places is two parts.
/// </summary>
internal sealed class Trodden
{
    private readonly HashSet<object> parts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StepId> leftOut = [];
    private readonly Dictionary<object, HashSet<object>> takenUnder = new(ReferenceEqualityComparer.Instance);

    public bool Contains(object part) => part is Skipped skipped ? leftOut.Contains(skipped.Step) : parts.Contains(part);

    /// <summary>Whether a leg comes by anything new; an answer is new again under each text.</summary>
    public bool IsNewOn(Leg leg) =>
        !takenUnder.TryGetValue(leg.From.Shown, out var taken) || !taken.Contains(Name(leg)) || leg.Passed.Any(passage => !Contains(passage)) || !Contains(leg.To.Shown);

    public void Add(Leg leg)
    {
        Add(leg.From.Shown);
        Add(leg.Taken);
        Add(leg.Passed);
        Add(leg.To.Shown);
        (takenUnder.TryGetValue(leg.From.Shown, out var taken) ? taken : takenUnder[leg.From.Shown] = new(ReferenceEqualityComparer.Instance)).Add(Name(leg));
    }

    public void Add(IEnumerable<Passage> passed)
    {
        foreach (var passage in passed)
            Add(passage);
    }

    public void Add(object part)
    {
        if (part is Skipped skipped)
            leftOut.Add(skipped.Step);
        else
            parts.Add(part);
    }

    /// <summary>Each leg that leaves a fix out makes a move of its own; they are all the same to the fix.</summary>
    private static object Name(Leg leg) => leg.Taken is Skipped ? leg.From.Step : leg.Taken;
}
