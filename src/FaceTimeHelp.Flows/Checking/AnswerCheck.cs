using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>No two answers of a step look the same or are meant by the same words.</summary>
internal static class AnswerCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.OwnSteps.OfType<AskingStep>())
            TellSameWords(step, problems);
        foreach (var step in flow.OwnSteps.OfType<ScanStep>())
            TellNamedAsVerdicts(step, problems);
    }

    private static void TellSameWords(AskingStep step, ProblemList problems)
    {
        var meant = new Dictionary<string, SaidAnswer>();
        foreach (var answer in step.Said.Where(answer => answer.Say.Length > 0))
        {
            foreach (var words in answer.Also.Prepend(answer.Say))
            {
                if (!meant.TryAdd(Phrase.Bare(words), answer) && meant[Phrase.Bare(words)] is var first && first != answer)
                    Tell(answer, words, first, problems);
            }
        }
    }

    /// <summary>Within a step an answer's words and a verdict are names of the same kind, so that a journal can hold either.</summary>
    private static void TellNamedAsVerdicts(ScanStep step, ProblemList problems)
    {
        foreach (var answer in step.Said)
        {
            if (step.AnswerTo(answer.Say) is { } verdict)
                Tell(answer, answer.Say, verdict, problems);
        }
    }

    private static void Tell(SaidAnswer answer, string words, Answer first, ProblemList problems) => problems.Add(
        ProblemCode.SameAnswerTwice,
        answer.Place,
        $"{Quoted.Words(words)} is already an answer of this step, on line {first.Place.Line}.",
        "Give one of them other words.");
}
