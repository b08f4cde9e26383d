using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>What a machine moves when no walk stands behind it: it is put anywhere, and remembers where it was put.</summary>
internal sealed class MovedState : IWalkState
{
    private Position left;
    private bool hasChanged;

    public Position Position { get; set; }

    public KnownFacts Facts { get; set; } = KnownFacts.None;

    /// <summary>A change counts for the rung that it was made on.</summary>
    public bool RungHasChanged => hasChanged && Position.Rung is { } rung && left.Rung is { } at && at.IsOnSameRungAs(rung);

    public void StandAt(Position position, bool changed, KnownFacts facts) =>
        (Position, left, hasChanged, Facts) = (position, position, changed, facts);

    /// <summary>Notes that what was just answered has changed something.</summary>
    public void Change() => hasChanged = true;
}
