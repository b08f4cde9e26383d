using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Reports;

/// <summary>Says what a line of the journal tells: an exchange, a look, or both.</summary>
internal static class Telling
{
    public const string HowWasLookedUp = "Looked up how to find it.";
    public const string LeftOut = "Left out.";
    public const string WasTakenBack = "Went back.";

    /// <summary>Null for a line that says nothing new: the end, and an answer that only takes over what a look has found.</summary>
    public static ReportedExchange? Exchange(Retraced line, Flow flow) =>
        Said(line, flow) is { } said
            ? new ReportedExchange(line.Entry.At, line.Entry.Did, line.Asked.Title, said)
            {
                On = (line.Asked as StepPrompt)?.Step.Page.On,
            }
            : null;

    /// <summary>Null where the line tells of no look.</summary>
    public static ReportedLook? Look(Retraced line) => line switch
    {
        { Entry: { IsLook: true } look } => new ReportedLook(look.At, look.Verdict!, look.Seen),
        { IsByEye: false } when IsVerdict(line) && !IsOfLook(line) => new ReportedLook(line.Entry.At, line.Entry.Answer!, null),
        _ => null,
    };

    public static string Found(string verdict) => $"The program looked, and found: {VerdictInWords.Of(verdict)}.";

    private static string? Said(Retraced line, Flow flow) => (line.Entry.ToMove(flow), line.Entry) switch
    {
        (null, { IsLook: true, Verdict: var verdict }) => Found(verdict!),
        (Answered, _) when IsVerdict(line) && line.IsByEye => "To be looked for by eye: the program could see no photos.",
        (Answered { Answer: var verdict }, _) when IsVerdict(line) => IsOfLook(line) ? null : Found(verdict),
        (Answered { Answer: var answer }, _) => answer,
        (Told { Value: var value }, _) when line.Asked is FactPrompt { Fact: var fact } => fact.Show(value),
        (LookedUp, _) => HowWasLookedUp,
        (Skipped, _) => LeftOut,
        (WentBack, _) => WasTakenBack,
        _ => null,
    };

    private static bool IsVerdict(Retraced line) =>
        line is { Entry.Answer: { } answer, Asked: StepPrompt { Step: ScanStep scan } } && scan.AnswerTo(answer) is not null;

    private static bool IsOfLook(Retraced line) => line.Looked is { } look && look.Verdict == line.Entry.Answer;
}
