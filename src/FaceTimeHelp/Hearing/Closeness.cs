namespace FaceTimeHelp.Hearing;

/// <summary>How near typed words are to an answer, by the one of its phrases that they are nearest to.</summary>
/// <param name="Score">From 0, nothing in common, to 1, the same words.</param>
/// <param name="Phrase">How much of the phrase was typed: from 0 to 1.</param>
/// <param name="Typed">How much of what was typed is in the phrase: from 0 to 1.</param>
/// <param name="Known">How much of what was typed is in any of the answer's phrases: from 0 to 1.</param>
/// <param name="Words">How many words the typed ones and the phrase have in common.</param>
internal sealed record Closeness(double Score, double Phrase, double Typed, double Known, int Words)
{
    /// <summary>How much the answer's other phrases count.</summary>
    private const double ShareOfKnown = 0.2;

    /// <summary>How much is left of a likeness where one denies what the other does not.</summary>
    private const double WorthOfContradiction = 0.9;

    /// <summary>The answer's place among the others.</summary>
    public int Answer { get; private init; }

    /// <summary>Whether one of the two denies what the other does not, and the answer is never said both ways.</summary>
    public bool Contradicts { get; private init; }

    /// <summary>Whether the phrase is the answer's own name, and not another way to say it.</summary>
    public bool IsName { get; private init; }

    public static Closeness Of(Gist typed, Answer answer)
    {
        var known = (double)typed.Words.Count(answer.Vocabulary.Contains) / typed.Words.Length;
        var nearest = answer.Phrases.Select((phrase, index) => Of(typed, phrase, known) with
        {
            Answer = answer.Place,
            IsName = index == 0,
            Contradicts = typed.Denies != phrase.Denies && !answer.IsSaidBothWays,
        });
        return nearest.MaxBy(near => near.Score)!;
    }

    /// <summary>A whole phrase among other words says more than words that are all from one phrase: so the phrase counts twice.</summary>
    private static Closeness Of(Gist typed, Gist phrase, double known)
    {
        var words = typed.Words.Count(word => phrase.Words.Contains(word));
        var (ofPhrase, ofTyped) = ((double)words / phrase.Words.Length, (double)words / typed.Words.Length);
        var likeness = words == 0 ? 0 : 3 * ofTyped * ofPhrase / ((2 * ofTyped) + ofPhrase);
        var contradicts = typed.Denies != phrase.Denies;
        var score = ((1 - ShareOfKnown) * likeness * (contradicts ? WorthOfContradiction : 1)) + (ShareOfKnown * known);
        return new Closeness(score, ofPhrase, ofTyped, known, words);
    }
}
