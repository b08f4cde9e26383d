using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Scenes;

/// <summary>What a person asked for before the conversation began.</summary>
public sealed record CaseRequest(NewCase Case)
{
    /// <summary>Where to look for pictures; empty to ask.</summary>
    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>Rehearse on a made library.</summary>
    public bool Practice { get; init; }
}
