using System.Collections.Immutable;
using FaceTimeHelp.Photos.Baselines;

namespace FaceTimeHelp.Proof;

/// <summary>Where a case looks for its proof: real photo stores, a practice library, or nowhere.</summary>
public abstract class PhotoCheck : IDisposable
{
    /// <summary>Said on every screen of a rehearsal; null in a real case.</summary>
    public virtual string? Banner => null;

    /// <summary>Whether a case that looks here is kept on disk; a rehearsal's is not.</summary>
    public virtual bool KeepsRecord => true;

    /// <summary>The stores' full paths.</summary>
    public virtual ImmutableArray<string> Paths => [];

    /// <summary>What was there when the case began, to be kept with it; null where nothing is kept.</summary>
    public virtual Baseline? Baseline => null;

    /// <summary>What the stores held when the case began, in counts; null where that is not known, or nothing is looked at.</summary>
    public virtual BaselineSummary? BaselineSummary => null;

    /// <summary>What can be said before the first look.</summary>
    public abstract string Standing { get; }

    /// <summary>What the first look has shown, said once before the first question; null where there is nothing to say.</summary>
    public virtual string? Greeting => null;

    /// <summary>What has to be known where a test picture is asked for; null in a real case.</summary>
    public virtual string? Hint => null;

    /// <summary>Whether there is anything to look into.</summary>
    public virtual bool CanLook => true;

    /// <exception cref="OperationCanceledException">The look was cancelled.</exception>
    public abstract Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken);

    /// <summary>
    /// Waits until a new picture has arrived, and no longer than one may take; where there is nothing to watch, this is a look.
    /// </summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public virtual Task<Finding> WaitAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        LookAsync(progress, cancellationToken);

    /// <summary>Is told when a step asks for a test picture.</summary>
    public virtual void TestPictureIsAskedFor()
    {
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
