using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>Says how a phone is connected, and looks for it until it is there.</summary>
internal sealed class PhoneScene(CaseStarter reception, Scene before) : Scene
{
    private const string LookId = "look";
    private const string FolderId = "folder";

    private const string NotThere =
        "I don't see a phone yet. Unlock it, wait a moment, and look again. "
        + "Not every computer shows a phone's pictures as files: "
        + "then name a folder that they come to, or a backup of the phone.";

    public override Card Card => new()
    {
        Name = "phone",
        Title = "Connect the iPhone or iPad",
        Text = """
            1. Unlock the iPhone or iPad.
            2. Plug it into this computer.
            3. If it asks whether to trust this computer, tap **Trust**.
            4. Leave it unlocked.
            """,
        Question = "Is it connected?",
        Choices =
        [
            new Choice(LookId, "Yes: look for it now") { Looks = true, Also = ["yes", "look", "it is connected"] },
            new Choice(FolderId, "It does not work: I name a folder instead") { Also = ["no", "a folder", "name a folder"] },
        ],
        Why = "An iPhone or iPad shows its pictures to a computer only while it is unlocked and trusts the computer.",
        CanGoBack = true,
    };

    public override CaseFile CaseFile => CaseFile.Empty;

    public override string Title => reception.FlowTitle;

    public override string Goodbye => before.Goodbye;

    public override async Task<Turn> AnswerAsync(
        Choice choice,
        IProgress<LookProgress> progress,
        CancellationToken cancellationToken) =>
        choice.Id switch
        {
            FolderId => new Turn(new FolderScene(reception, this)),
            _ => await LookAsync(progress, cancellationToken),
        };

    public override Turn Back() => new(before);

    private async Task<Turn> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        ImmutableArray<FoundStore> phones = [.. reception.Stores.Where(found => found.Store.Kind == DeviceStore.Name)];
        ImmutableArray<string> open = [.. phones.Where(phone => phone.Problem is null).Select(phone => phone.Store.Path)];
        return open.IsEmpty
            ? new Turn(this, [phones.Select(phone => phone.Problem).FirstOrDefault() is { } problem ? Printable.From(problem) : NotThere])
            : new Turn(await reception.LookInAsync(open, this, progress, cancellationToken));
    }
}
