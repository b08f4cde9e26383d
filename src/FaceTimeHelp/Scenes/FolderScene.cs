using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Scenes;

/// <summary>Asks for the folder that pictures are looked for in.</summary>
internal sealed class FolderScene(CaseStarter reception, Scene before) : Scene
{
    public override Card Card => new()
    {
        Name = "folder",
        Title = "Which folder holds the pictures?",
        Text = "Name the folder that the phone's pictures come to: a synced folder, a copy, or the connected phone's DCIM folder.",
        Question = "Your answer",
        Invitation = "Type the folder's path, or drag the folder into this window.",
        CanGoBack = true,
    };

    public override CaseFile CaseFile => CaseFile.Empty;

    public override string Title => reception.FlowTitle;

    public override string Goodbye => before.Goodbye;

    public override Understanding Understand(string words)
    {
        var path = TypedPath.Clean(words);
        try
        {
            return path.Length == 0
                ? new Unfit("Please type a folder's path.")
                : new Meant(new Choice(PhotoStore.Open(path).Path, path) { Looks = true });
        }
        catch (StoreUnavailableException unavailable)
        {
            return new Unfit(unavailable.Message);
        }
    }

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        new(await reception.LookInAsync([choice.Id], this, progress, cancellationToken));

    public override Turn Back() => new(before);
}
