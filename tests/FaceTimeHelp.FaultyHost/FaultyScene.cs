using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.FaultyHost;

/// <summary>A scene whose every answer is a bug.</summary>
internal sealed class FaultyScene : Scene
{
    private readonly Card card = new()
    {
        Name = "faults",
        Title = "What shall break?",
        Question = "Which?",
        Choices = [new Choice("answer", "The answer"), new Choice("draw", "The next card"), new Choice("look", "The look") { Looks = true }, new Choice("thread", "Another thread")],
    };

    private bool hasBrokenCard;

    /// <summary>A choice without words breaks whoever draws it.</summary>
    public override Card Card => hasBrokenCard ? card with { Choices = [new Choice("broken", null!)] } : card;

    public override CaseFile CaseFile => CaseFile.Empty;

    public override string Goodbye => "";

    public override string Title => "Faults";

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        switch (choice.Id)
        {
            case "draw":
                hasBrokenCard = true;
                return new Turn(this);
            case "thread":
                new Thread(() => throw new InvalidDataException("thread")).Start();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new Turn(this);
            default:
                throw new InvalidDataException(choice.Id);
        }
    }
}
