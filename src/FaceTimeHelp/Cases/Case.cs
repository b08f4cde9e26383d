using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>One person's case under way: the walk, where its proof is looked for, and the record of it.</summary>
public sealed class Case : IDisposable
{
    private readonly Recorder? recorder;
    internal Case(Walk walk, PhotoCheck photos, Recorder? recorder, TimeProvider clock) =>
        (Walk, Photos, this.recorder, Clock) = (walk, photos, recorder, clock);

    public Walk Walk { get; }

    public PhotoCheck Photos { get; }

    public TimeProvider Clock { get; }

    /// <summary>Whether a helper answers for somebody who is elsewhere.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Whether this case can be resumed later; a rehearsal cannot.</summary>
    public bool IsKept => recorder is not null;

    /// <summary>The case as it is on disk; null where nothing is there.</summary>
    public SavedCase? Saved => recorder?.Saved;

    /// <summary>What the last look found; null before the first.</summary>
    public Finding? LastFinding { get; private set; }

    /// <summary>Looks into the photo stores.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing has changed.</exception>
    public async Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Record(await Photos.LookAsync(progress, cancellationToken));

    /// <summary>Waits for a new picture.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing has changed.</exception>
    public async Task<Finding> WaitAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Record(await Photos.WaitAsync(progress, cancellationToken));

    /// <summary>Makes the move, replays the later answers that still fit, and writes both to disk before returning.</summary>
    /// <exception cref="ArgumentException">The move does not fit: a bug in the caller.</exception>
    public MoveResult MakeMove(Move move)
    {
        var rewalk = Rewalk.After(move, Walk) ?? throw new ArgumentException($"{move} does not fit {Walk.Prompt}.", nameof(move));
        var saveErrors = rewalk.Kept.Prepend(move).Select(made => recorder?.Record(JournalEntry.Of(made, Clock.GetUtcNow()))).ToList();
        return new MoveResult(Walk.Prompt is EndPrompt ? RecordEnd() : saveErrors[^1], rewalk);
    }

    /// <summary>Tries once more what the disk refused; true where everything answered so far is on disk.</summary>
    public bool TrySave() => recorder?.TrySave() ?? true;

    /// <summary>Keeps words that nothing could be made of; a rehearsal keeps nothing.</summary>
    public void KeepWords(string asked, string words) =>
        recorder?.KeepWords(JournalEntry.OfWords(NotUnderstood.Of(asked, words), Clock.GetUtcNow()));

    /// <summary>Records the end if the walk has reached one: a program killed after the last answer never did.</summary>
    internal string? RecordEnd() =>
        Walk.Prompt is EndPrompt end ? recorder?.Record(JournalEntry.OfEnd(end.Ending.Outcome, Clock.GetUtcNow())) : null;

    public void Dispose()
    {
        recorder?.Dispose();
        Photos.Dispose();
    }

    /// <summary>If the disk refuses, the recorder tries again with the next answer and reports it then.</summary>
    private Finding Record(Finding found)
    {
        if (found.Seen is { } seen)
            recorder?.Record(JournalEntry.OfLook(Walk.Position.Step, seen, Clock.GetUtcNow()));
        return LastFinding = found;
    }
}
