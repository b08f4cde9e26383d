using System.Collections.Immutable;
using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// One part of a conversation: where the pictures are, whether to resume, the walk through a flow. A scene shows
/// a card and says which scene an answer leads to, itself included.
/// </summary>
public abstract class Scene
{
    public abstract Card Card { get; }

    public abstract CaseFile CaseFile { get; }

    /// <summary>What is said when the person leaves here.</summary>
    public abstract string Goodbye { get; }

    /// <summary>The flow's title, or the program's name before there is a flow.</summary>
    public abstract string Title { get; }

    /// <summary>
    /// Said on every screen where something must never be forgotten: that it is a rehearsal, or whose case it is. Else null.
    /// </summary>
    public virtual string? Banner => null;

    /// <summary>What the program tells its caller when the conversation ends here.</summary>
    public virtual ExitCode ExitCode => Card.Outcome is { } outcome ? ExitCodes.Of(outcome) : ExitCode.NotSolved;

    /// <summary>
    /// Whether what is shown can change without an answer, so that it is worth asking <see cref="Refresh"/> now and then.
    /// </summary>
    public virtual bool ChangesByItself => false;

    /// <summary>Takes words that name none of the card's choices: a version, a folder.</summary>
    public virtual Understanding Understand(string words) => new Unclear("I did not understand that. Please choose one of the answers.");

    /// <summary>
    /// Keeps words that nothing could be made of, so that an author can add them; where no case is under way, nothing is kept.
    /// </summary>
    public virtual void Keep(string words)
    {
    }

    /// <summary>Takes an answer; only one that <see cref="Choice.Looks"/> takes time.</summary>
    /// <exception cref="OperationCanceledException">The look was cancelled; nothing has changed.</exception>
    public abstract Task<Turn> AnswerAsync(Choice choice, IProgress<LookProgress> progress, CancellationToken cancellationToken);

    /// <summary>One answer back, or null where there is none.</summary>
    public virtual Turn? Back() => null;

    /// <summary>On without doing this step, or null where it cannot be left out.</summary>
    public virtual Turn? Skip() => null;

    /// <summary>To the case's report, or null where there is none.</summary>
    public virtual Turn? Report() => null;

    /// <summary>Looks whether something has changed by itself; null where nothing has.</summary>
    public virtual Turn? Refresh() => null;

    /// <summary>Where an answer led, and what it brought to light.</summary>
    public sealed record Turn(Scene Next, ImmutableArray<string> Results)
    {
        public Turn(Scene next)
            : this(next, [])
        {
        }

        /// <summary>What the machine's look came to; null where it did not look.</summary>
        public Verdict? Verdict { get; init; }
    }
}
