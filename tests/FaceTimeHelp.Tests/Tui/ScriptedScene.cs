using System.Collections.Immutable;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>A conversation written down beforehand: every answer leads to the next card of the script.</summary>
internal sealed class ScriptedScene(ImmutableArray<Card> cards, int at = 0) : Scene
{
    public required CaseFile File { get; init; }

    public string? Rehearsal { get; init; }

    /// <summary>What an answer that looks does; at once and without a result where a script has none.</summary>
    public Func<IProgress<LookProgress>, CancellationToken, Task<ImmutableArray<string>>> Looks { get; init; } =
        (_, _) => Task.FromResult<ImmutableArray<string>>([]);

    /// <summary>What words that are no answer's own mean.</summary>
    public Func<Card, string, Understanding> Hears { get; init; } =
        (_, _) => new Unclear("Please choose one of the answers.");

    public override Card Card => cards[at];

    public override CaseFile CaseFile => File;

    public override string Goodbye => "Everything is saved. Come back with: facetimehelp fix --resume 7F3A";

    public override string Title => "FaceTime photos are missing";

    public override string? Banner => Rehearsal;

    public override Understanding Understand(string words) => Hears(Card, words);

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        new(Go(1), choice.Looks ? await Looks(progress, cancellationToken) : []);

    public override Turn? Back() => Card.CanGoBack ? new Turn(Go(-1)) : null;

    public override Turn? Skip() => Card.CanSkip ? new Turn(Go(1)) : null;

    private ScriptedScene Go(int step) =>
        new(cards, Math.Clamp(at + step, 0, cards.Length - 1)) { File = File, Rehearsal = Rehearsal, Looks = Looks, Hears = Hears };
}
