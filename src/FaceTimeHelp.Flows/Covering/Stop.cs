using System.Collections.Immutable;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>Everything that a walk's further way hangs on within one case.</summary>
/// <param name="Changed">Whether a fix on this rung has changed anything.</param>
/// <param name="Told">Whether the fact that the case leaves to be asked has been told.</param>
internal readonly record struct Standing(Position At, bool Changed, bool Told);

/// <summary>A place where a walk stops and is asked something, and how it is best reached and left.</summary>
internal sealed class Stop(Standing standing, FlowStep step)
{
    public Standing Standing { get; } = standing;

    public FlowStep Step { get; } = step;

    /// <summary>The part that is shown: the step's variant, the step itself where it has none, or the fact that is asked.</summary>
    public FlowPart Shown { get; set; } = new StepPart(step.Id);

    public bool IsEnd { get; set; }

    /// <summary>Whether the step has nothing to show in this case.</summary>
    public bool IsBlank { get; set; }

    /// <summary>The last leg of a shortest way from the start; null at the start.</summary>
    public Leg? Arrival { get; set; }

    public List<Leg> Legs { get; } = [];

    /// <summary>The first leg of a shortest way to an end; null at an end, and where none can be reached.</summary>
    public Leg? Onward { get; set; }

    public bool LeadsToAnEnd => IsEnd || Onward is not null;

    /// <summary>The legs from the start to here.</summary>
    public IEnumerable<Leg> WayHere()
    {
        var way = new Stack<Leg>();
        for (var leg = Arrival; leg is not null; leg = leg.From.Arrival)
            way.Push(leg);
        return way;
    }

    /// <summary>The legs from here to an end; none where no end can be reached.</summary>
    public IEnumerable<Leg> WayOn()
    {
        for (var leg = Onward; leg is not null; leg = leg.To.Onward)
            yield return leg;
    }
}

/// <summary>One move from a stop to the next.</summary>
internal sealed class Leg(Stop from, Stop to, FlowPart taken, ImmutableArray<FlowPart> passed)
{
    public Stop From { get; } = from;

    public Stop To { get; } = to;

    /// <summary>
    /// The part that is taken: an answer, the explanation of a fact, a fact that is told, or the move that leaves a fix out.
    /// </summary>
    public FlowPart Taken { get; } = taken;

    /// <summary>How steps are passed by on the way.</summary>
    public ImmutableArray<FlowPart> Passed { get; } = passed;
}
