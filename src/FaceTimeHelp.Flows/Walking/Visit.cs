using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>A state that was really visited, and the move that led on from it.</summary>
public sealed record Visit(Position At, Move Move);
