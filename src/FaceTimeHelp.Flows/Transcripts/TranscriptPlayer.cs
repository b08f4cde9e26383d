using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>Plays transcripts on a flow alone: a verdict is taken as what the scan found.</summary>
public static class TranscriptPlayer
{
    /// <summary>
    /// Everything in the transcript that does not fit the flow; after the first answer that does not, no more can be said.
    /// </summary>
    public static ImmutableArray<TranscriptProblem> Play(Transcript transcript, SoundFlow sound)
    {
        ImmutableArray<TranscriptProblem> unfit =
            [.. transcript.Facts.Select(fact => Trouble(fact, sound.Flow)).OfType<TranscriptProblem>()];
        if (!unfit.IsEmpty)
            return unfit;

        var walk = new Walk(sound, KnownFacts.Of(transcript.Facts.Select(fact => fact.Given), sound.Flow));
        var first = transcript.Answers.Select(answer => Play(answer, walk)).FirstOrDefault(trouble => trouble is not null);
        return (first ?? EndTrouble(transcript, walk)) is { } trouble ? [trouble] : [];
    }

    /// <summary>Takes one answer; where it does not fit, nothing has changed, and the result says why.</summary>
    public static TranscriptProblem? Play(TranscriptAnswer line, Walk walk)
    {
        var question = Question.Of(walk.Prompt);
        if (line.Asked != question.Name)
            return TranscriptProblem.OtherQuestion(line, question);

        return Meant(line.Answer, walk.Prompt) is { } move && Rewalk.After(move, walk) is not null ? null : Refused(line, question);
    }

    /// <summary>The move that words mean where this is asked; null where they mean none.</summary>
    private static Move? Meant(string words, Prompt prompt) => (words, prompt) switch
    {
        (TranscriptAnswer.Back, _) => new WentBack(),
        (TranscriptAnswer.Skip, StepPrompt { Step: var step }) => new Skipped(step.Id),
        (TranscriptAnswer.LookUp, FactPrompt { Fact: var fact }) => new LookedUp(fact.Id),
        (_, StepPrompt { Step: var step }) => Meant(words, step) is { } answer ? new Answered(step.Id, answer.Id) : null,
        (_, FactPrompt { Fact: var fact }) => fact.Parse(words) is { } value ? new Told(fact.Id, value) : null,
        _ => null,
    };

    private static Answer? Meant(string words, AskingStep step) =>
        step.Answers.FirstOrDefault(answer => answer.Id == words)
        ?? step.Said.FirstOrDefault(answer => answer.Also.Prepend(answer.Say).Any(said => Phrase.Bare(said) == Phrase.Bare(words)));

    private static TranscriptProblem Refused(TranscriptAnswer line, Question question) => line.Answer switch
    {
        TranscriptAnswer.Back => TranscriptProblem.NothingToGoBackTo(line),
        TranscriptAnswer.Skip => TranscriptProblem.CannotBeLeftOut(line),
        TranscriptAnswer.LookUp => TranscriptProblem.CannotBeLookedUp(line),
        _ => TranscriptProblem.NoAnswer(line, question),
    };

    private static TranscriptProblem? Trouble(TranscriptFact fact, Flow flow) =>
        fact.Given.TroubleIn(flow) is { } trouble ? new TranscriptProblem(fact.Line, trouble) : null;

    private static TranscriptProblem? EndTrouble(Transcript transcript, Walk walk) =>
        transcript.End is { } end && !(Question.Of(walk.Prompt) is { IsEnd: true, Name: var name } && name == end.Name)
            ? TranscriptProblem.OtherEnd(end, Question.Of(walk.Prompt))
            : null;
}
