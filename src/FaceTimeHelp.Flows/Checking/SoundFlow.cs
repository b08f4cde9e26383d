using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>A flow in which the checker found no problem. Only this can be walked.</summary>
public sealed class SoundFlow
{
    internal SoundFlow(Flow flow, StateGraph graph, string hash) => (Flow, Graph, Hash) = (flow, graph, hash);

    public Flow Flow { get; }

    /// <summary>Its states, as the checker explored them.</summary>
    public StateGraph Graph { get; }

    /// <summary>SHA-256 of the text with line feeds as line ends, in small hexadecimal letters.</summary>
    public string Hash { get; }
}
