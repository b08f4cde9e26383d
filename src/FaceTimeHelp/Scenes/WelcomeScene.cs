using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Scenes;

/// <summary>The first card of a new case: where pictures are to be looked for, or whether to practise first.</summary>
internal sealed class WelcomeScene(CaseStarter reception) : Scene
{
    private const string EverywhereId = "everywhere";
    private const string PlaceId = "place-";
    private const string FolderId = "folder";
    private const string PhoneId = "phone";
    private const string EyeId = "eye";
    private const string PracticeId = "practice";
    private const string RemoteId = "remote";

    /// <summary>More places than this are looked at all together, or named.</summary>
    private const int MostPlaces = 3;

    private readonly ImmutableArray<FoundStore> found = reception.Stores;

    public override Card Card => new()
    {
        Name = "welcome",
        Title = "Welcome. Let's find out why your FaceTime pictures are missing.",
        Text = $"At the end I look for a test picture, so that you can be sure. {Promise}{Closed}",
        Question = "Where may I look?",
        Choices = [.. Everywhere(), .. Open.Take(MostPlaces).Select(Place), .. OtherChoices],
        Why = "I remember which pictures are there now. So I can tell later which one is new. Nothing leaves this computer.",
    };

    public override CaseFile CaseFile => CaseFile.Empty;

    public override string Title => reception.FlowTitle;

    public override string Goodbye => "Nothing was answered yet, so there is nothing to save.";

    private static Choice[] OtherChoices =>
    [
        new(FolderId, "Look in a folder that I name") { Also = ["a folder", "another folder"] },
        new(PhoneId, "On my iPhone or iPad: how do I connect it?") { Also = ["my phone", "my iphone", "my ipad", "connect it"] },
        new(EyeId, "Nowhere: I look on the device myself") { Also = ["myself", "nowhere"] },
        new(PracticeId, "Practise first, with made pictures") { Looks = true, Also = ["practice", "practise"] },
        new(RemoteId, "Nowhere: I'm helping someone remotely") { Also = ["remote", "remotely", "I help someone", "someone else"] },
    ];

    public override async Task<Turn> AnswerAsync(
        Choice choice,
        IProgress<LookProgress> progress,
        CancellationToken cancellationToken) =>
        new(choice.Id switch
        {
            EverywhereId => await reception.LookInAsync(Paths(Open), this, progress, cancellationToken),
            { } place when place.StartsWith(PlaceId, StringComparison.Ordinal) =>
                await reception.LookInAsync([place[PlaceId.Length..]], this, progress, cancellationToken),
            FolderId => new FolderScene(reception, this),
            PhoneId => new PhoneScene(reception, this),
            EyeId => reception.LookByEye(this),
            RemoteId => reception.HelpRemotely(this),
            _ => await reception.RehearseAsync(this, progress, cancellationToken),
        });

    private ImmutableArray<FoundStore> Open => [.. found.Where(store => store.Problem is null)];

    private string Promise => Open.IsEmpty ? "I found no photos on this computer." : "I only ever read your photos.";

    private string Closed =>
        found.Select(store => store.Problem).FirstOrDefault(problem => problem is not null) is { } problem
            ? $"\n\nOne place is closed to me. {Printable.From(problem)}"
            : "";

    private IEnumerable<Choice> Everywhere() =>
        Open.Length < 2
            ? []
            :
            [
                new Choice(EverywhereId, $"In all {Open.Length} places that I found")
                {
                    Looks = true,
                    Also = ["everywhere", "all", "all places"],
                },
            ];

    private static Choice Place(FoundStore found) => found.Store is FolderStore
        ? new Choice(PlaceId + found.Store.Path, $"In the folder {Printable.From(found.Store.Path)}") { Looks = true, Also = ["pictures"] }
        : new Choice(PlaceId + found.Store.Path, $"In {found.Store.Kind.Title} ({Printable.From(found.Store.Path)})") { Looks = true };

    private static ImmutableArray<string> Paths(IEnumerable<FoundStore> stores) => [.. stores.Select(store => store.Store.Path)];
}
