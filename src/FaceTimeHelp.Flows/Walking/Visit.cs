using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>A state that was really visited, and the move that led on from it.</summary>
public sealed record Visit(Position At, Move Move)
{
    /// <summary>Whether a fix was done here that changed something, so that its rung is worth verifying.</summary>
    internal bool IsFixDone(Flow flow) => Said(flow) is { IsFixDone: true };

    /// <summary>
    /// Whether what was answered here says that something was changed. An answer that leads away from the ladder tells of what stands in
    /// the way.
    /// </summary>
    internal bool HasChangedSomething(Flow flow) => Said(flow) is { Changed: true, Go: ToNext or ToSolved };

    private SaidAnswer? Said(Flow flow) =>
        Move is Answered answered && flow.Find(At.Step) is AskingStep step
            ? step.Said.FirstOrDefault(answer => answer.Say == answered.Answer)
            : null;
}
