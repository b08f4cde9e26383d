using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Where reading a text stopped, and why.</summary>
internal sealed record Breakage(ProblemCode Code, Place Place, string Message, string? Suggestion);
