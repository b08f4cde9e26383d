using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>Makes the card for what a case waits for.</summary>
internal static class CaseCards
{
    /// <summary>The id of the choice that makes the machine look.</summary>
    public const string LookId = "(look)";

    /// <summary>The id of the choice that makes the machine wait for the picture.</summary>
    public const string WaitId = "(wait)";

    /// <summary>The id of the choice that shows how a fact is found.</summary>
    public const string HowId = "(how)";

    /// <summary>So that each answer of an end has a digit, and its text still has room.</summary>
    private const int MostLeftOut = 8;

    private const string YourAnswer = "Your answer";

    private static readonly Choice NoMore = new("(close)", "No, leave it at that") { Closes = true, Also = ["no", "leave"] };

    public static Card Prompt(Case current) => current.Walk.Prompt switch
    {
        FactPrompt prompt => Fact(current, prompt),
        StepPrompt { Step: ScanStep scan } prompt => Step(current, prompt) with
        {
            Choices = [LookNow(current, scan), .. Said(scan, prompt.Earlier)],
        },
        StepPrompt prompt => Step(current, prompt),
        EndPrompt prompt => End(current, prompt),
        var other => throw new UnreachableException($"No card for {other}."),
    };

    /// <summary>The card after a look that may see more a little later.</summary>
    public static Card AfterLook(Case current, ScanStep step, Finding finding) => new()
    {
        Name = step.Id.Value,
        Title = finding.Sentences[0],
        Text = $"{More(finding)}{FindingAdvice.For(finding.Verdict)}",
        Question = "What now?",
        Choices =
        [
            new Choice(WaitId, "Wait for it, up to five minutes") { Looks = true, Waits = true, Also = ["wait", "wait for it"] },
            new Choice(LookId, "Look again now") { Looks = true, Also = ["again", "look", "look again"] },
            new Choice(finding.Verdict.Word, GoOnLabel(step.AnswerTo(finding.Verdict.Word)!))
            {
                Also = ["go on", "next", "nothing more will come"],
            },
            .. Said(step, null),
        ],
        Why = step.Page.Why,
        Message = MessageIn(current, step),
        CanGoBack = true,
    };

    /// <summary>What was found besides, after the title that says the most. Fenced: names of files are no Markdown.</summary>
    private static string More(Finding finding) =>
        finding.Sentences.Length > 1 ? $"```\n{string.Join('\n', finding.Sentences.Skip(1))}\n```\n\n" : "";

    private static Card Fact(Case current, FactPrompt prompt)
    {
        var suggestion = Suggestion.For(prompt.Fact, current);
        return new()
        {
            Name = prompt.Fact.Id.Value,
            Title = prompt.Fact.Ask,
            Text = suggestion?.Sentence ?? "",
            Question = YourAnswer,
            Choices = [.. FactChoices.Of(prompt, suggestion?.Value), .. How(prompt)],
            Invitation = prompt.Fact is VersionFact ? "Type the version, for instance 17.6.1." : null,
            Why = prompt.Fact.How ?? HowIn(current, prompt.Fact),
        };
    }

    private static IEnumerable<Choice> How(FactPrompt prompt) =>
        prompt.CanLookUp ? [new Choice(HowId, "How do I find it?") { Also = ["how", "where", "help me find it"] }] : [];

    /// <summary>The text of the step that shows how a fact is found, for those who only ask.</summary>
    private static string? HowIn(Case current, Fact fact) =>
        current.Walk.Flow.HowToFind(fact.Id) is { } see && current.Walk.Flow.Find(see.Step) is AskingStep step
            ? step.Page.Texts.TextNow(current.Walk.Facts)
            : null;

    private static Card Step(Case current, StepPrompt prompt) => new()
    {
        Name = prompt.Step.Id.Value,
        Title = prompt.Step.Page.Title,
        Text = StepText.Of(current, prompt),
        Question = prompt.Step.Page.Ask ?? Question(prompt),
        Choices = [.. Said(prompt.Step, prompt.Earlier)],
        Why = prompt.Step.Page.Why,
        Message = MessageIn(current, prompt.Step),
        Progress = Progress(LadderProgress.Of(current.Walk)),
        CanSkip = current.Walk.CanSkip,
    };

    /// <summary>Where a step asks nothing itself. One answer leaves nothing to ask: it only leads on.</summary>
    private static string Question(StepPrompt prompt) => prompt switch
    {
        { Step: Instruction { Said.Length: 1 } } => "To go on",
        { Text: "" } => YourAnswer,
        _ => "What happened?",
    };

    private static string? Progress(LadderProgress? progress) =>
        progress is { Number: { } number, Fixes: var fixes }
            ? $"Fix {number} of {(progress.MayShrink ? "at most " : "")}{fixes.Length}"
            : null;

    private static string? MessageIn(Case current, AskingStep step) =>
        step.Page.Send.TextNow(current.Walk.Facts) is { Length: > 0 } message ? PlainText.Of(message) : null;

    private static Card End(Case current, EndPrompt prompt) =>
        prompt.Ending.Outcome == Outcome.Unsolved && LeftOut(current) is { IsEmpty: false } leftOut
        ? LastWords(current, prompt) with { Question = "Shall we try what you left out?", Choices = [NoMore, .. leftOut] }
        : LastWords(current, prompt);

    private static Card LastWords(Case current, EndPrompt prompt) => new()
    {
        Name = prompt.Ending.Id.Value,
        Title = prompt.Ending.Title,
        Text = CaseSummary.Of(current, prompt),
        Outcome = prompt.Ending.Outcome,
        CanReport = current.IsKept,
    };

    /// <summary>
    /// Where nothing has helped, what was left out may; before that it is not asked about. What is too much for one end comes
    /// at the next.
    /// </summary>
    private static ImmutableArray<Choice> LeftOut(Case current) =>
    [
        .. LadderProgress.AllFixes(current.Walk)
            .Where(fix => fix.MovesBack is not null)
            .Take(MostLeftOut)
            .Select(fix => new Choice($"(try-{fix.MovesBack})", $"Try \"{fix.Title}\" now")
            {
                MovesBack = fix.MovesBack,
                Also = [fix.Title, fix.Label],
            }),
    ];

    private static Choice LookNow(Case current, ScanStep step) => new(
        LookId,
        current.Photos.CanLook ? step.Look ?? "Look now" : "I look for it myself now")
    {
        Looks = true,
        Also = ["look", "look now"],
    };

    private static IEnumerable<Choice> Said(AskingStep step, string? earlier) =>
        step.Said.Select(answer => new Choice(answer.Id, answer.Say) { Also = answer.Also, GivenBefore = answer.Id == earlier });

    private static string GoOnLabel(VerdictAnswer answer) =>
        answer.Go is ToNext ? "Don't wait: try the next fix" : "Don't wait: go on";
}
