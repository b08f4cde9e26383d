using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>No two answers of a step look the same or are meant by the same words.</summary>
internal static class AnswerCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        var meant = new Dictionary<string, SaidAnswer>();
        foreach (var step in flow.OwnSteps.OfType<AskingStep>())
            TellSameWords(step, meant, problems);
        foreach (var step in flow.OwnSteps.OfType<ScanStep>())
            TellNamedAsVerdicts(step, problems);
    }

    /// <param name="step">The step to look at.</param>
    /// <param name="meant">Room for its words; one for all steps, because there are thousands of them.</param>
    /// <param name="problems">What is found is told here.</param>
    private static void TellSameWords(AskingStep step, Dictionary<string, SaidAnswer> meant, ProblemList problems)
    {
        meant.Clear();
        foreach (var answer in step.Said)
        {
            if (answer.Say.Length > 0)
                TellIfMeant(answer.Say, answer, meant, problems);
            foreach (var words in answer.Also)
                TellIfMeant(words, answer, meant, problems);
        }
    }

    private static void TellIfMeant(string words, SaidAnswer answer, Dictionary<string, SaidAnswer> meant, ProblemList problems)
    {
        var bare = Phrase.Bare(words);
        if (!meant.TryAdd(bare, answer) && meant[bare] is var first && !ReferenceEquals(first, answer))
            Tell(answer, words, first, problems);
    }

    /// <summary>Within a step an answer's words and a verdict are names of the same kind, so that a journal can hold either.</summary>
    private static void TellNamedAsVerdicts(ScanStep step, ProblemList problems)
    {
        var verdicts = step.Verdicts.DistinctBy(answer => answer.Verdict).ToDictionary(answer => answer.Verdict);
        foreach (var answer in step.Said)
        {
            if (verdicts.TryGetValue(answer.Say, out var verdict))
                Tell(answer, answer.Say, verdict, problems);
        }
    }

    private static void Tell(SaidAnswer answer, string words, Answer first, ProblemList problems) => problems.Add(
        ProblemCode.SameAnswerTwice,
        answer.Place,
        $"{Quoted.Words(words)} is already an answer of this step, on line {first.Place.Line}.",
        "Give one of them other words.");
}
