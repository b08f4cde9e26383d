using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Trying;

/// <summary>A flow as people will see it. Only where the machine would look, who tries it says what is found.</summary>
internal sealed class TryScene(TryOut tryOut, Case current) : Scene
{
    public const string NothingKept = "This was a try-out: nothing is kept.";

    private readonly WalkScene inner = new(current);

    /// <summary>What is done again when the flow was saved.</summary>
    public ImmutableArray<Move> Moves { get; init; } = Route.MovesOf(current.Walk);

    public override Card Card => current.Walk.Prompt is StepPrompt { Step: ScanStep step } prompt
        ? SimulatedFindings.In(inner.Card, prompt, step)
        : inner.Card;

    public override CaseFile CaseFile => inner.CaseFile;

    public override string Title => inner.Title;

    public override string? Banner => inner.Banner;

    public override string Goodbye => NothingKept;

    /// <summary>A try-out is no case: which end it comes to, and whether to one, says nothing about the flow.</summary>
    public override ExitCode ExitCode => ExitCode.Fine;

    public override bool ChangesByItself => tryOut.Watches;

    public override Turn? Refresh() => tryOut.Refresh(new Route(Moves, Title, CaseFile));

    public override Understanding Understand(string words) => inner.Understand(words);

    public override async Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        AfterMove(await inner.AnswerAsync(choice, progress, cancellationToken))!;

    public override Turn? Back() => AfterMove(inner.Back());

    public override Turn? Skip() => AfterMove(inner.Skip());

    private Turn? AfterMove(Turn? turn) => turn is null ? null : turn with { Next = new TryScene(tryOut, current) };
}
