using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Reports;
using FaceTimeHelp.Storage;

namespace FaceTimeHelp.Scenes;

/// <summary>A report's file is there already, which may be meant.</summary>
/// <param name="path">The file in the way.</param>
/// <param name="text">What is to be written.</param>
/// <param name="asking">Asks for another place.</param>
/// <param name="before">Where it goes on once it is written.</param>
internal sealed class OverwriteScene(string path, string text, Scene asking, Scene before) : Scene
{
    private const string OverwriteId = "(overwrite)";

    public override Card Card => new()
    {
        Name = "overwrite",
        Title = $"There is a file {path} already.",
        Question = "Shall I write over it?",
        Choices =
        [
            new Choice(OverwriteId, "Yes, write over it") { Also = ["yes"] },
            new Choice("(keep)", "No, keep it") { Also = ["no", "keep"] },
        ],
        CanGoBack = true,
    };

    public override CaseFile CaseFile => asking.CaseFile;

    public override string Title => asking.Title;

    public override string Goodbye => asking.Goodbye;

    public override ExitCode ExitCode => asking.ExitCode;

    public override Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Task.FromResult(choice.Id == OverwriteId ? Overwrite() : new Turn(asking));

    public override Turn Back() => new(asking);

    private Turn Overwrite()
    {
        try
        {
            ReportFile.Replace(path, text);
            return new Turn(before, [NewFile.WrittenPrivately(path)]);
        }
        catch (UserError refused)
        {
            return new Turn(asking, [refused.Message]);
        }
    }
}
