using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>A scan step has one answer for everything that a scan may find, and for nothing else.</summary>
internal static class VerdictCheck
{
    public static void Run(Flow flow, IReadOnlyCollection<string> verdicts, ProblemList problems)
    {
        foreach (var step in flow.OwnSteps.OfType<ScanStep>())
        {
            TellUnknown(step, verdicts, problems);
            TellRepeated(step, problems);
            TellUncovered(step, verdicts, problems);
        }
    }

    private static void TellUnknown(ScanStep step, IReadOnlyCollection<string> verdicts, ProblemList problems)
    {
        foreach (var answer in step.Verdicts.Where(answer => answer.Verdict.Length > 0 && !verdicts.Contains(answer.Verdict)))
        {
            problems.Add(
                ProblemCode.WrongValue,
                answer.Place,
                $"A scan never answers {Quoted.Words(answer.Verdict)}; it answers {Quoted.List(verdicts)}.",
                problems.Nearest.Suggestion(answer.Verdict, verdicts));
        }
    }

    private static void TellRepeated(ScanStep step, ProblemList problems)
    {
        foreach (var again in step.Verdicts.GroupBy(answer => answer.Verdict).SelectMany(same => same.Skip(1)))
        {
            problems.Add(
                ProblemCode.SameAnswerTwice,
                again.Place,
                $"{Quoted.Words(again.Verdict)} already has an answer in this step.",
                "Take one of the two out.");
        }
    }

    /// <summary>A verdict that is misspelt may be the one that is missing: that comes first.</summary>
    private static void TellUncovered(ScanStep step, IReadOnlyCollection<string> verdicts, ProblemList problems)
    {
        if (step.Verdicts.Any(answer => !verdicts.Contains(answer.Verdict)))
            return;

        var missing = verdicts.Where(verdict => step.AnswerTo(verdict) is null).ToList();
        if (missing.Count > 0)
        {
            problems.Add(
                ProblemCode.VerdictNotCovered,
                step.Place,
                $"`{step.Id}` has no answer for what the scan may find: {Quoted.List(missing)}.",
                "Add `- { verdict: [" + string.Join(", ", missing) + "], go: … }`.");
        }
    }
}
