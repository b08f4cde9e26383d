using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>Something in a transcript that is wrong in itself, or does not fit the flow that it is played in.</summary>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Message">One whole sentence or two: what the transcript says, and what stands there.</param>
/// <param name="Suggestion">What to write instead, where that can be said.</param>
public sealed record TranscriptProblem(int Line, string Message, string? Suggestion = null)
{
    public static TranscriptProblem OtherQuestion(TranscriptAnswer line, Question question) => new(
        line.Line,
        $"The walk answers {Quoted.Words(line.Asked)} here, but {question.InWords}",
        question.Nearest(line.Answer) is { } answer ? $"Did you mean `{question.Name} > {answer}`?" : question.Expected);

    public static TranscriptProblem NoAnswer(TranscriptAnswer line, Question question) => new(
        line.Line,
        $"{Quoted.Words(line.Answer)} is no answer to {Quoted.Words(line.Asked)}.",
        Nearest.Suggestion(question.Nearest(line.Answer)) ?? question.Expected);

    public static TranscriptProblem NothingToGoBackTo(TranscriptAnswer line) => new(line.Line, "There is nothing to go back to here.");

    public static TranscriptProblem CannotBeLeftOut(TranscriptAnswer line) =>
        new(line.Line, $"{Quoted.Words(line.Asked)} cannot be left out here: only a fix on a ladder can.");

    public static TranscriptProblem CannotBeLookedUp(TranscriptAnswer line) =>
        new(line.Line, $"No step shows how {Quoted.Words(line.Asked)} is found.");

    public static TranscriptProblem OtherEnd(TranscriptEnd end, Question question) => new(
        end.Line,
        $"The walk should end with {Quoted.Words(end.Name)}, but {question.InWords}");
}
