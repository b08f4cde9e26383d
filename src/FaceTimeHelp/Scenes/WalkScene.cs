using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Reports;

namespace FaceTimeHelp.Scenes;

/// <summary>A case under way: each of its prompts as a card.</summary>
internal sealed class WalkScene : Scene
{
    private readonly Case current;
    private readonly Finding? finding;
    private readonly string? note;

    /// <param name="current">The case.</param>
    /// <param name="finding">What the look that was just taken found, where it may still change; else null.</param>
    /// <param name="note">What must be said before the first card; null where there is nothing to say.</param>
    public WalkScene(Case current, Finding? finding = null, string? note = null)
    {
        (this.current, this.finding, this.note) = (current, finding, note);
        if (current.Walk.Prompt is StepPrompt { Step: ScanStep })
            current.Photos.TestPictureIsAskedFor();
    }

    /// <summary>
    /// Where the case was begun, to go back to from its first question; null where it was begun outside the conversation.
    /// </summary>
    public Scene? Before { get; init; }

    public override Card Card => note is null ? CardNow : CardNow with { Text = $"{note}\n\n{CardNow.Text}".Trim() };

    public override CaseFile CaseFile => current.IsRemote ? RemoteHelp.Of(Known) : Known;

    public override string Title => current.Walk.Flow.Title;

    public override string? Banner => (current.Photos.Banner, current.IsRemote) switch
    {
        (var practice, false) => practice,
        (null, true) => RemoteHelp.Banner,
        ({ } practice, true) => $"{practice} {RemoteHelp.Banner}",
    };

    public override string Goodbye => current switch
    {
        { IsKept: false } => "This was practice: nothing is kept.",
        _ when !current.TrySave() => "Your last answers could not be saved.",
        { Walk.Prompt: EndPrompt } => "Everything is saved.",
        { Walk.Path: [] } => "Nothing was answered yet, so there is nothing to save.",
        _ => "Everything is saved. Start facetimehelp again the way you did, and it goes on right here.",
    };

    private CaseFile Known => CaseFile.Of(current);

    private Card CardNow => finding is not null && ScanAt is { } scan ? CaseCards.AfterLook(current, scan, finding) : Asking;

    private Card Asking
    {
        get
        {
            var card = CaseCards.Prompt(current) with { CanGoBack = current.Walk.CanGoBack || Before is not null };
            return current.IsRemote ? RemoteHelp.Of(card, current.Walk.Prompt) : card;
        }
    }

    private ScanStep? ScanAt => (current.Walk.Prompt as StepPrompt)?.Step as ScanStep;

    public override Understanding Understand(string words) =>
        (current.Walk.Prompt is FactPrompt { Fact: var fact } ? UnderstandFact(fact, words) : null) ?? base.Understand(words);

    public override void Keep(string words) => current.KeepWords(Card.Name, words);

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        (choice, current.Walk.Prompt) switch
        {
            ({ Looks: true }, _) => await LookAsync(choice, progress, cancellationToken),
            ({ Closes: true }, _) => new Turn(this),
            ({ MovesBack: { } moves }, _) => TryNow(moves),
            _ => TurnAfter(MoveFor(choice)),
        };

    public override Turn? Back()
    {
        if (finding is not null)
            return new Turn(Next());
        if (current.Walk.CanGoBack)
            return TurnAfter(new WentBack());

        return Before is null ? null : new Turn(Before);
    }

    public override Turn? Skip() => current.Walk.CanSkip ? TurnAfter(new Skipped(current.Walk.Position.Step)) : null;

    public override Turn? Report() => current switch
    {
        { IsKept: false } or { Walk.Prompt: not EndPrompt } => null,
        { Saved: { } saved } => new Turn(new ReportScene(ReportOf(saved), this, current.Clock)),
        _ => new Turn(this, ["This case could not be saved, so there is nothing to make a report from."]),
    };

    private Report ReportOf(SavedCase saved) => new Reporter(current.Clock, namesFiles: false).Of(saved, current.Walk.Sound);

    private static Understanding? UnderstandFact(Fact fact, string words) => (fact.Parse(words), fact) switch
    {
        ({ } value, _) => new Meant(new Choice(value.ToString()!, fact.Show(value))),
        (null, VersionFact version) => UnderstandVersion(version, words),
        (null, _) => null,
    };

    private static Understanding UnderstandVersion(VersionFact fact, string words) => SpokenVersion.In(words) switch
    {
        { } other => new Unfit($"This version should be {fact.Within}, not {other}. Please look again, or choose \"I don't know\"."),
        null when SpokenVersion.NamesModel(words) => new Unfit(
            "That is the model. "
            + "Please type the version of its system, such as 17.6.1, or choose \"I don't know\"."),
        null => new Unclear("I did not understand that. Please type a version such as 17.6.1, or choose \"I don't know\"."),
    };

    private Move MoveFor(Choice choice) => current.Walk.Prompt switch
    {
        FactPrompt { Fact: var fact } when choice.Id == CaseCards.HowId => new LookedUp(fact.Id),
        FactPrompt { Fact: var fact } => new Told(fact.Id, fact.Parse(choice.Id)!),
        _ => new Answered(current.Walk.Position.Step, choice.Id),
    };

    private WalkScene Next(Finding? found = null) => new(current, found) { Before = Before };

    private async Task<Turn> LookAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var step = ScanAt!;
        var found = await (choice.Waits ? current.WaitAsync(progress, cancellationToken) : current.LookAsync(progress, cancellationToken));
        if (found.MayChange && current.Photos.CanLook)
            return TurnTo(found);

        var turn = TurnAfter(new Answered(step.Id, found.Verdict.Word));
        return turn with { Results = [.. found.Sentences, .. turn.Results], Verdict = found.Verdict };
    }

    /// <summary>The next card says what was found, so it is not told twice.</summary>
    private Turn TurnTo(Finding found) => new(Next(found)) { Verdict = found.Verdict };

    private Turn TurnAfter(Move move)
    {
        var made = current.MakeMove(move);
        string[] trouble = made.SaveError is { } unsaved ? [unsaved] : [];
        return new Turn(Next(), [.. RewalkSentences.InWords(made.Rewalk), .. trouble]);
    }

    /// <summary>Back to a fix that was left out; what was answered after it is kept for when it is done.</summary>
    private Turn TryNow(int movesBack)
    {
        for (var move = 1; move < movesBack; move++)
            current.MakeMove(new WentBack());
        return TurnAfter(new WentBack());
    }
}
