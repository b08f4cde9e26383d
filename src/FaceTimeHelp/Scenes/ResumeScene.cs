using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>Offers a case that was left unfinished, by naming where it stands. After a month beginning anew comes first.</summary>
internal sealed class ResumeScene(CaseStarter reception, SavedCase saved, ThisComputer thisComputer, TimeProvider clock) : Scene
{
    private const string ResumeId = "resume";
    private const string NewId = "new";

    private static readonly TimeSpan Month = TimeSpan.FromDays(30);
    private static readonly Choice GoOn = new(ResumeId, "Go on where I was") { Also = ["go on", "resume", "yes"] };
    private static readonly Choice BeginAnew = new(NewId, "Start again from the beginning")
    {
        Looks = true,
        Also = ["start again", "begin anew", "new", "no"],
    };

    private readonly ReplayedCase? replayed = reception.Preview(saved);

    /// <summary>How many more cases of this flow are unfinished.</summary>
    public int MoreUnfinished { get; init; }

    public override Card Card => new()
    {
        Name = "resume",
        Title = "Welcome back. You have not finished yet.",
        Text = $"{Age}{Where}{More}",
        Question = "How shall we go on?",
        Choices = IsOld ? [BeginAnew with { IsDefault = true }, GoOn] : [GoOn with { IsDefault = true }, BeginAnew],
    };

    public override CaseFile CaseFile => IsRemote && replayed is not null ? RemoteHelp.Of(Known) : Known;

    public override string? Banner => IsRemote ? RemoteHelp.Banner : null;

    public override string Title => reception.FlowTitle;

    public override string Goodbye => "Nothing is lost. Start facetimehelp again the way you did, whenever you like.";

    private CaseFile Known => replayed is null ? CaseFile.Empty : CaseFile.Of(replayed.Walk, []);

    private bool IsRemote => saved.Header.IsRemote;

    private bool IsOld => clock.GetUtcNow() - saved.LastTouched >= Month;

    private string Where => Lost is { } lost
        ? $"{lost}\n\nThe answers before that are kept. You were here last {Moment.InWords(saved.LastTouched, clock)}."
        : $"{StandsAt(replayed?.Walk.Prompt)} That was {Moment.InWords(saved.LastTouched, clock)}.\n\nAll your answers are kept.";

    private string Age => IsOld
        ? $"You began this on {Moment.Day(saved.Header.Started, clock)}. Much may have changed since: begin anew, or go on?\n\n"
        : "";

    private string More => MoreUnfinished switch
    {
        0 => "",
        1 => "\n\nOne more case is unfinished: `facetimehelp session list` lists it.",
        _ => $"\n\n{MoreUnfinished} more cases are unfinished: `facetimehelp session list` lists them.",
    };

    private string? Lost => replayed is null ? null : MisfitSentence.In(replayed);

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        if (choice.Id == NewId)
            return new Turn(await reception.StartAsync(progress, cancellationToken));

        var resumed = reception.Resume(saved.Header.Id);
        return new Turn(new WalkScene(resumed.Case, note: LostSince(resumed.Replayed)), resumed.Notes);
    }

    /// <summary>Another window may have gone on with the case while it was offered here.</summary>
    private string? LostSince(ReplayedCase resumed) => MisfitSentence.In(resumed) is { } lost && lost != Lost ? lost : null;

    private string StandsAt(Prompt? prompt) => prompt switch
    {
        StepPrompt { Step: var step } when RestartReminder.To(saved, replayed!, thisComputer) is { } returning =>
            $"{returning} The step was: {Quoted(step.Page.Title)}",
        StepPrompt { Step: var step } => $"You were at this step: {Quoted(step.Page.Title)}",
        FactPrompt { Fact: var fact } => $"You were asked: {Quoted(fact.Ask)}",
        EndPrompt { Ending: var ending } => $"You had come to the end: {Quoted(ending.Title)}",
        _ => "The guide that you used cannot be read any more.",
    };

    /// <summary>A title may be a question already.</summary>
    private static string Quoted(string title) => title is [.., '.' or '?' or '!'] ? $"**{title}**" : $"**{title}**.";
}
