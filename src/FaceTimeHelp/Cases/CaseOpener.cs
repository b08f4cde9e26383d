using System.Collections.Immutable;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Cases;

/// <summary>Begins cases and takes up saved ones.</summary>
public sealed class CaseOpener(CaseArchive archive, FlowLibrary flows, TimeProvider clock)
{
    /// <summary>Begins a case.</summary>
    public Case Begin(NewCase begun, PhotoCheck photos) =>
        new(new Walk(begun.Sound, begun.Known), photos, RecorderFor(begun, photos), clock) { IsRemote = begun.IsRemote };

    /// <summary>Takes up a saved case where it was left; where the flow has changed since, as far as its answers still fit.</summary>
    /// <exception cref="UserError">Its flow, its photos or its baseline cannot be read, or it is open elsewhere.</exception>
    public ResumedCase Resume(CaseId id)
    {
        var folder = archive.FolderOf(archive.FindId(id.Value));
        try
        {
            return Resume(Recorder.Open(folder, out var saved), saved);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"This case is open in another window, or {folder} cannot be written to. "
                + "Close the other window, then try again.");
        }
    }

    /// <summary>How far a saved case has come, or null where its flow cannot be read any more.</summary>
    public ReplayedCase? Preview(SavedCase saved)
    {
        try
        {
            return Replay(saved);
        }
        catch (UserError)
        {
            return null;
        }
    }

    private ResumedCase Resume(Recorder recorder, SavedCase saved)
    {
        ResumedCase? resumed = null;
        try
        {
            var replayed = Replay(saved);
            var photos = ResumePhotos(saved, out var unreadable);
            var copy = saved.IsDamaged || replayed.Fitting != saved ? recorder.ReplaceWith(replayed.Fitting) : null;
            var current = new Case(replayed.Walk, photos, recorder, clock) { IsRemote = saved.Header.IsRemote };
            string?[] notes =
            [
                unreadable,
                copy is null ? null : $"What could not be read is kept in {copy}.",
                replayed.Fitting.IsEnded ? null : current.RecordEnd(),
            ];
            return resumed = new ResumedCase(current, replayed, [.. notes.OfType<string>()]);
        }
        finally
        {
            if (resumed is null)
                recorder.Dispose();
        }
    }

    private ReplayedCase Replay(SavedCase saved) => ReplayedCase.Of(saved, flows.Find(saved.Header.Flow).Sound());

    private Recorder? RecorderFor(NewCase begun, PhotoCheck photos)
    {
        if (!photos.KeepsRecord)
            return null;

        var header = new CaseHeader
        {
            Id = archive.NewId(clock.GetLocalNow()),
            Flow = begun.File.Name,
            FlowHash = begun.Sound.Hash,
            Program = ProgramVersion.Text,
            Started = clock.GetUtcNow(),
            Photos = photos.Paths,
            BaselineSummary = photos.BaselineSummary,
            IsRemote = begun.IsRemote,
            Facts = begun.Facts,
        };
        return new Recorder(archive.FolderOf(header.Id), header, photos.Baseline);
    }

    /// <summary>
    /// Without what was noted at the start nothing can be proven, so the person looks; the answers are not lost for that.
    /// </summary>
    private PhotoCheck ResumePhotos(SavedCase saved, out string? unreadable)
    {
        unreadable = null;
        try
        {
            return saved.Header.Photos.IsEmpty
                ? new NoPhotos()
                : StorePhotos.Resume(saved.Header.Photos, saved.BaselinePath, saved.Header.BaselineSummary, clock);
        }
        catch (BaselineException)
        {
            unreadable = "What I noted of your photos at the start cannot be read any more, so I cannot tell which picture is new. "
                + "Please look for it yourself.";
            return new NoPhotos();
        }
        catch (StoreUnavailableException missing)
        {
            throw new UserError($"{missing.Message} Then try again; or begin anew with `facetimehelp --new`.");
        }
    }
}

/// <summary>A saved case, taken up again.</summary>
/// <param name="Replayed">How far its answers still fit.</param>
/// <param name="Notes">What must be said of it, in sentences: what could not be read, or could not be saved.</param>
public sealed record ResumedCase(Case Case, ReplayedCase Replayed, ImmutableArray<string> Notes);
