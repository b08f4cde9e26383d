using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Recovery;

namespace FaceTimeHelp.Flows.Reading.Nodes;

/// <summary>Ends the reading of a text that YAML allows and flows do not.</summary>
internal sealed class StoppedException(ProblemCode code, string message, Place place, string? suggestion = null) : Exception(message)
{
    public Breakage Breakage { get; } = new(code, place, message, suggestion);
}
