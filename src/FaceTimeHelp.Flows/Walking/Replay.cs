namespace FaceTimeHelp.Flows.Walking;

/// <summary>Moves made again in a walk that has just begun, perhaps through a flow that was changed since they were first made.</summary>
/// <param name="Walk">The walk, as far as the moves fit.</param>
/// <param name="Misfit">Why the next move does not fit any more; null where all do.</param>
public sealed record Replay(Walk Walk, Misfit? Misfit)
{
    /// <param name="begun">A walk that has just begun.</param>
    /// <param name="moves">What is done in it, in order, up to the first that does not fit.</param>
    public static Replay Of(Walk begun, IEnumerable<Move> moves) =>
        new(begun, moves.FirstOrDefault(move => !begun.Try(move)) is { } refused ? Misfit.Of(refused, begun) : null);
}
