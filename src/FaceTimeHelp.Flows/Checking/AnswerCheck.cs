using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>No two answers of a step look the same or are meant by the same words.</summary>
internal static class AnswerCheck
{
    public static void Run(Flow flow, ProblemList problems)
    {
        foreach (var step in flow.Steps.OfType<AskingStep>())
            Run(step, problems);
    }

    private static void Run(AskingStep step, ProblemList problems)
    {
        var meant = new Dictionary<string, SaidAnswer>(StringComparer.OrdinalIgnoreCase);
        foreach (var answer in step.Said.Where(answer => answer.Say.Length > 0))
        {
            foreach (var words in answer.Also.Prepend(answer.Say))
            {
                if (!meant.TryAdd(words.Trim(), answer) && meant[words.Trim()] is var first && first != answer)
                    problems.Add(ProblemCode.SameAnswerTwice, answer.Place, $"\"{words.Trim()}\" is already an answer of this step, on line {first.Place.Line}.");
            }
        }
    }
}
