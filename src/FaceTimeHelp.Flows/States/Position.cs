using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>
/// A state of the machine: a step, and on a ladder the rung it is met on. One verify step shared by five rungs is five
/// states, so that each knows what comes next.
/// </summary>
/// <param name="Step">The step.</param>
/// <param name="Rung">The rung it is met on; null off the ladder.</param>
/// <param name="Return">The step that sent here to look, and waits; null where none does.</param>
public readonly record struct Position(StepId Step, RungPlace? Rung, StepId? Return = null);

/// <summary>A place on a ladder, counted from 0. <paramref name="Fix"/> is null while the rung is being verified.</summary>
public readonly record struct RungPlace(StepId Ladder, int Rung, int? Fix)
{
    public bool IsOnSameRungAs(RungPlace other) => Ladder == other.Ladder && Rung == other.Rung;
}
