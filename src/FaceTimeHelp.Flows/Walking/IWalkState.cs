using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>What the machine moves, and what its guards look at.</summary>
internal interface IWalkState
{
    Position Position { get; set; }

    /// <summary>Whether a fix on this rung has changed anything.</summary>
    bool RungHasChanged { get; }

    KnownFacts Facts { get; }
}
