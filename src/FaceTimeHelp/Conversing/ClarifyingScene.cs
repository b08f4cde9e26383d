using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Conversing;

/// <summary>Asks which answer was meant by words that come near to one or two; then all goes on where they were typed.</summary>
internal sealed class ClarifyingScene(Scene asked, Near near) : Scene
{
    private const string NeitherId = "(neither)";

    public override Card Card => asked.Card with
    {
        Title = near.Choices.Length == 1 ? "Do you mean this?" : "Which of these do you mean?",
        Text = "",
        Question = "Your answer",
        Choices = [.. near.Choices, Neither],
        Invitation = null,
        CanGoBack = true,
        CanSkip = false,
    };

    public override CaseFile CaseFile => asked.CaseFile;

    public override string Goodbye => asked.Goodbye;

    public override string Title => asked.Title;

    public override string? Banner => asked.Banner;

    public override ExitCode ExitCode => asked.ExitCode;

    public override bool ChangesByItself => asked.ChangesByItself;

    private Choice Neither => near.Choices.Length == 1
        ? new Choice(NeitherId, "No: show me all answers") { Also = ["no", "none"] }
        : new Choice(NeitherId, "Neither: show me all answers") { Also = ["neither", "none", "no"] };

    public override void Keep(string words) => asked.Keep(words);

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        if (choice.Id != NeitherId)
            return await asked.AnswerAsync(choice, progress, cancellationToken);

        asked.Keep(near.Words);
        return Back();
    }

    public override Turn Back() => new(asked);

    public override Turn? Refresh() => asked.Refresh();
}
