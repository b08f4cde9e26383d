using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Commands;

/// <summary>What was asked for on the command line of the guided fix.</summary>
internal sealed record FixRequest
{
    public string? Flow { get; init; }

    public bool Plain { get; init; }

    /// <summary>A saved case's id.</summary>
    public string? Resume { get; init; }

    public bool New { get; init; }

    public ImmutableArray<GivenFact> Facts { get; init; } = [];

    public ImmutableArray<string> Photos { get; init; } = [];

    /// <summary>A <c>.walk</c> file's path.</summary>
    public string? Answers { get; init; }

    public bool Practice { get; init; }

    /// <summary>Whether a helper answers for somebody who is elsewhere.</summary>
    public bool Remote { get; init; }
}
