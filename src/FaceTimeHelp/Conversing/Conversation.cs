using System.Collections.Immutable;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// The one conversation that both front ends hold: they show <see cref="Card"/>, and call nothing but
/// <see cref="Understand"/>, <see cref="AnswerAsync"/>, <see cref="Ask"/>, <see cref="Back"/>, <see cref="Skip"/>, <see cref="Report"/> and
/// <see cref="Refresh"/>.
/// </summary>
public sealed class Conversation(Scene first)
{
    private readonly List<Exchange> exchanges = [];
    private Scene scene = first;

    /// <summary>What stands on the table; the same object until the conversation moves.</summary>
    public Card Card { get; private set; } = first.Card;

    public CaseFile CaseFile => scene.CaseFile;

    public string Title => scene.Title;

    public string? Banner => scene.Banner;

    public string Goodbye => scene.Goodbye;

    /// <summary>What the program tells its caller when the conversation ends now.</summary>
    public ExitCode ExitCode => scene.ExitCode;

    /// <summary>Whether <see cref="Refresh"/> may ever find something.</summary>
    public bool ChangesByItself => scene.ChangesByItself;

    /// <summary>What changed by itself since the last answer, in sentences; empty where nothing did.</summary>
    public ImmutableArray<string> News { get; private set; } = [];

    /// <summary>What was said so far, oldest first; going back takes nothing away.</summary>
    public IReadOnlyList<Exchange> Exchanges => exchanges;

    /// <summary>
    /// What typed words mean here: an answer's number, its own words, what the card invites to type, or something near to an
    /// answer's words. Words that nothing can be made of are kept with the case.
    /// </summary>
    public Understanding Understand(string words)
    {
        var exactly = SpokenAnswer.ByNumber(Card.Choices, words) is { } choice
            ? new Meant(choice)
            : SpokenAnswer.Quoting(words, UnderstandWritten(words));
        var understood = exactly is Unclear ? SpokenAnswer.ByMeaning(Card.Choices, words) ?? exactly : exactly;
        if (understood is Unclear && words.Any(char.IsLetter))
            scene.Keep(words);
        return understood;
    }

    /// <summary>
    /// The same for words that were written before the card was seen, in a walk: a number means no answer there, and nothing
    /// is guessed.
    /// </summary>
    public Understanding UnderstandWritten(string words) =>
        SpokenAnswer.ByWords(Card.Choices, words) is { } choice ? new Meant(choice) : scene.Understand(words);

    /// <summary>Takes an answer. Only a choice that <see cref="Choice.Looks"/> takes time and reports progress.</summary>
    /// <exception cref="OperationCanceledException">The look was cancelled; the card is unchanged.</exception>
    public async Task AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var turn = await TurnAsync(choice, progress, cancellationToken);
        var said = SaidOf(choice);
        MoveTo(turn with { Results = [.. said[1..], .. turn.Results] }, said[0]);
    }

    /// <summary>How an answer begins its exchange: what was said, then what that was taken for where it had to be guessed.</summary>
    internal static ImmutableArray<string> SaidOf(Choice choice) =>
        choice.Typed is { } words ? [Said(words), $"I took that as: {choice.Label}"] : [Said(choice.Label)];

    /// <summary>Asks which of the choices is meant that the words come near.</summary>
    public void Ask(Near near) => MoveTo(new Scene.Turn(new ClarifyingScene(scene, near)), Said(near.Words));

    /// <summary>Goes back to the card that was really answered before; false where there is none.</summary>
    public bool Back() => MoveTo(scene.Back(), "You went back.");

    /// <summary>Leaves this step undone and goes on; false where it cannot be left out.</summary>
    public bool Skip() => MoveTo(scene.Skip(), "You left this out.");

    /// <summary>Goes to the case's report; false where there is none.</summary>
    public bool Report() => MoveTo(scene.Report(), "You asked for the report.");

    /// <summary>Looks whether something has changed by itself; true where it has, and the card or the news are other ones now.</summary>
    public bool Refresh()
    {
        if (scene.Refresh() is not { } turn)
            return false;

        (scene, News) = (turn.Next, turn.Results);
        if (!scene.Card.SaysTheSameAs(Card))
            Card = scene.Card;
        return true;
    }

    /// <summary>Where something cannot be opened the card stays: a phone may be plugged in, another window closed.</summary>
    private async Task<Scene.Turn> TurnAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            return await scene.AnswerAsync(choice, progress, cancellationToken);
        }
        catch (Exception trouble) when (trouble is UserError or StoreUnavailableException)
        {
            return new Scene.Turn(scene, [trouble.Message]);
        }
    }

    private static string Said(string words) => $"You said: {Printable.From(words)}";

    private bool MoveTo(Scene.Turn? turn, string said)
    {
        if (turn is null)
            return false;

        exchanges.Add(new Exchange(Card, said, turn.Results) { Verdict = turn.Verdict });
        (scene, News) = (turn.Next, []);
        Card = scene.Card;
        return true;
    }
}
