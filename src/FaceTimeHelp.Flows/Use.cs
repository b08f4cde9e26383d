using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows;

/// <summary>The naming of another flow, whose facts, sources and steps may be used as if they stood here.</summary>
/// <param name="Flow">The other flow's name.</param>
/// <param name="Text">The other flow's text.</param>
/// <param name="Place">Where it is named.</param>
public sealed record Use(string Flow, string Text, Place Place)
{
    /// <summary>Every step that it offers.</summary>
    public ImmutableArray<StepId> Steps { get; init; } = [];
}
