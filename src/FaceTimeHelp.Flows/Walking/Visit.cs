using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>A state that was really visited, and the move that led on from it.</summary>
public sealed record Visit(Position At, Move Move)
{
    /// <summary>Whether a fix was done here that changed something.</summary>
    internal bool IsFixDone(Flow flow) =>
        Move is Answered answered
        && flow.Find(At.Step) is AskingStep step
        && step.Said.Any(answer => answer.Say == answered.Answer && answer.IsFixDone);
}
