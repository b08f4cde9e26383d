using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>
/// Fixes to try in order. Each rung is one step or several; after a rung that changed something comes the verification,
/// after the last rung <see cref="Exhausted"/>.
/// </summary>
public sealed record Ladder : FlowStep
{
    public required ImmutableArray<Rung> Rungs { get; init; }

    /// <summary>The step that finds out whether a rung helped; its answer <c>next</c> tries the next rung.</summary>
    public required ToStep Verify { get; init; }

    /// <summary>Where the answer <c>solved</c> leads.</summary>
    public required ToStep Solved { get; init; }

    /// <summary>Where it goes on when the last rung did not help.</summary>
    public required ToStep Exhausted { get; init; }

    public IEnumerable<ToStep> Fixes => Rungs.SelectMany(rung => rung.Fixes);

    public override IEnumerable<Target> Targets => [.. Fixes, Verify, Solved, Exhausted];
}

/// <summary>Fixes that are verified together.</summary>
public sealed record Rung(ImmutableArray<ToStep> Fixes);
