using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Trying;

/// <summary>Stands in the place of a step while its flow cannot be walked. Nothing can be answered here: it goes on when the file is saved.</summary>
internal sealed class ProblemScene(Trial trial, Card problems, Way way) : Scene
{
    public override Card Card => problems;

    public override CaseFile CaseFile => way.CaseFile;

    public override string Title => way.Title;

    public override string Banner => ForetoldPhotos.TryOut;

    public override string Goodbye => $"{TryScene.NothingKept} {problems.Title}";

    public override ExitCode ExitCode => ExitCode.NotSolved;

    public override bool ChangesByItself => trial.Watches;

    public override Turn? Refresh() => trial.Refresh(way);

    public override Understanding Understand(string words) => new Unfit("There is nothing to answer here: save the file, and it goes on.");

    public override Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult(new Turn(this));
}
