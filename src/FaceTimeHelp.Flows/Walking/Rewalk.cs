using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// What follows a person's move by itself: answers that were taken back are given again, until one no longer fits. So correcting one
/// answer does not mean giving all of them anew.
/// </summary>
/// <param name="Kept">The moves that were made again, in order.</param>
/// <param name="Lapses">The answers that this move has made invalid, and why.</param>
public sealed record Rewalk(ImmutableArray<Move> Kept, ImmutableArray<Lapse> Lapses)
{
    private static readonly Rewalk Nothing = new([], []);

    /// <summary>Makes a person's move, and what comes of it; null (and nothing changed) where the move does not fit.</summary>
    public static Rewalk? After(Move move, Walk walk)
    {
        var before = move is WentBack || walk.TakenBack.Count == 0 ? null : walk.Ahead;
        if (!walk.Try(move))
            return null;

        // After a look the same question is asked again, so nothing is given again yet.
        return before is null || walk.Path[^1].At.Return is not null ? Nothing : From(before, walk);
    }

    private static Rewalk From(Ahead before, Walk walk)
    {
        ImmutableArray<Move> kept = [.. Again(walk)];
        return new Rewalk(kept, [.. AtHand(walk), .. LeftAside(before, walk.Ahead, walk.TakenBack)]);
    }

    private static IEnumerable<Move> Again(Walk walk)
    {
        while (walk.Earlier is { } answer && Lapse.Of(answer, walk) is null && walk.Try(answer.Visit.Move))
            yield return answer.Visit.Move;
    }

    private static IEnumerable<Lapse> AtHand(Walk walk) =>
        walk.Earlier is { } answer && Lapse.Of(answer, walk) is { } lapse ? [lapse] : [];

    /// <summary>
    /// Those that the way could still have led to before the move, and cannot any more. Of checks nobody needs to hear that.
    /// </summary>
    private static IEnumerable<Lapse> LeftAside(Ahead before, Ahead now, IEnumerable<TakenBack> answers) =>
        answers
            .Where(answer => before.Asks(answer) && !now.Asks(answer) && !Lapse.IsCheck(answer))
            .Select(answer => now.AsksElsewhere(answer) ? (Lapse)new AskedElsewhere(answer) : new NotAskedAnyMore(answer));
}
