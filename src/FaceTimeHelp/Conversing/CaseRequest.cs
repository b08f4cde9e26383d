using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.FlowFiles;

namespace FaceTimeHelp.Conversing;

/// <summary>What a new case is to be about.</summary>
public sealed record CaseRequest(FlowFile Flow)
{
    public ImmutableArray<GivenFact> Facts { get; init; } = [];

    /// <summary>Where to look for pictures; empty to ask.</summary>
    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>Rehearse on a made library.</summary>
    public bool Practice { get; init; }
}
