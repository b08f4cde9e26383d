using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Trying;

/// <summary>
/// Stands in the place of a step while its flow cannot be walked. Nothing can be answered here: it goes on when the file is
/// saved.
/// </summary>
internal sealed class ProblemScene(TryOut tryOut, Card problems, Route route) : Scene
{
    public override Card Card => problems;

    public override CaseFile CaseFile => route.CaseFile;

    public override string Title => route.Title;

    public override string Banner => TryOutPhotos.Notice;

    public override string Goodbye => $"{TryScene.NothingKept} {problems.Title}";

    public override ExitCode ExitCode => ExitCode.NotSolved;

    public override bool ChangesByItself => tryOut.Watches;

    public override Turn? Refresh() => tryOut.Refresh(route);

    public override Understanding Understand(string words) => new Unfit("There is nothing to answer here: save the file, and it goes on.");

    public override Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult(new Turn(this));
}
