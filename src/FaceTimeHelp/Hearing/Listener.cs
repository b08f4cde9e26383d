using System.Collections.Immutable;

namespace FaceTimeHelp.Hearing;

/// <summary>
/// Hears which of some answers is meant by words of a person's own: with slips, fillers and in another order. It would rather ask than
/// take a wrong one.
/// </summary>
/// <remarks>
/// Two judges that err in different ways are added up: a <see cref="Classifier"/>, which has learnt from all phrases what tells the
/// answers apart, and <see cref="Closeness"/>, which looks for the one phrase that was meant. Either alone, tried on phrasings by people
/// who had not seen the flow, puts the right answer first less often than both. Likeness of whole sentences (letter by letter, and by
/// sets of words), naive Bayes, and words weighted by how rare they are (TF-IDF) were worse than either.
/// </remarks>
public sealed class Listener
{
    private readonly ImmutableArray<Answer> answers;
    private readonly Lexicon lexicon;
    private readonly Classifier classifier;

    /// <param name="answers">The phrases that mean each answer; its own name first.</param>
    public Listener(IEnumerable<IEnumerable<string>> answers)
    {
        var phrases = answers.Select(answer => answer.ToList()).ToList();
        this.answers = [.. phrases.Index().Select(answer => Answer.Of(answer.Index, answer.Item)).Where(answer => !answer.Phrases.IsEmpty)];
        lexicon = new Lexicon(phrases.SelectMany(answer => answer));
        classifier = new Classifier(this.answers);
    }

    public Heard Hear(string words)
    {
        var typed = Gist.Of(words, lexicon);
        return typed.IsEmpty || answers.IsEmpty ? new Heard.Nothing() : Judgement.Of(Ranked(typed));
    }

    /// <summary>The nearest comes first.</summary>
    internal List<Candidate> Ranked(Gist typed) =>
    [
        .. answers.Zip(classifier.LogProbabilities(typed))
            .Select(pair => new Candidate(Closeness.Of(typed, pair.First), pair.Second))
            .OrderByDescending(candidate => candidate.Score),
    ];
}
