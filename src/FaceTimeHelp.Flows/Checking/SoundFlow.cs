using System.Security.Cryptography;
using System.Text;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>A flow in which the checker found no problem. Only this can be walked.</summary>
public sealed class SoundFlow
{
    internal SoundFlow(Flow flow, StateGraph graph, string text) => (Flow, Graph, Hash) = (flow, graph, HashOf(text + flow.Use?.Text));

    public Flow Flow { get; }

    /// <summary>Its states, as the checker explored them.</summary>
    public StateGraph Graph { get; }

    /// <summary>SHA-256, in small hexadecimal letters, of its text and of the text of the flow that it uses.</summary>
    public string Hash { get; }

    /// <summary>Line ends do not count, so that a checkout on another system is the same flow.</summary>
    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
}
