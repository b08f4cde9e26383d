using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Conversing;

/// <summary>The first card of a new case: where pictures are to be looked for, or whether to practise first.</summary>
internal sealed class WelcomeScene(Reception reception) : Scene
{
    private const string PicturesId = "pictures";
    private const string FolderId = "folder";
    private const string EyeId = "eye";
    private const string PracticeId = "practice";

    private readonly string? pictures = PicturesFolder.Find();

    public override Card Card => new()
    {
        Name = "welcome",
        Title = "Welcome. We find out together why FaceTime pictures are missing.",
        Text = pictures is null
            ? "At the end I look for a test picture, so that you can be sure. I found no picture folder on this computer."
            : "At the end I look for a test picture, so that you can be sure. I only ever read your photos.",
        Question = "Where may I look?",
        Choices = [.. PicturesChoice(), .. OtherChoices],
        Why = "I remember which pictures are there now. So I can tell later which one is new. Nothing leaves this computer.",
    };

    public override CaseFile CaseFile => CaseFile.Empty;

    public override string Title => reception.FlowTitle;

    public override string Goodbye => "Nothing was answered yet, so there is nothing to save.";

    private static Choice[] OtherChoices =>
    [
        new(FolderId, "Look in a folder that I name"),
        new(EyeId, "Nowhere: I look on the device myself") { Also = ["myself", "nowhere"] },
        new(PracticeId, "Practise first, with made pictures") { Looks = true, Also = ["practice", "practise"] },
    ];

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) => new(choice.Id switch
    {
        PicturesId => await reception.LookInAsync(pictures!, progress, cancellationToken),
        FolderId => new FolderScene(reception, this),
        EyeId => reception.LookByEye(),
        _ => await reception.RehearseAsync(progress, cancellationToken),
    });

    private IEnumerable<Choice> PicturesChoice() =>
        pictures is null ? [] : [new Choice(PicturesId, $"In my Pictures folder ({pictures})") { Looks = true, Also = ["pictures"] }];
}
