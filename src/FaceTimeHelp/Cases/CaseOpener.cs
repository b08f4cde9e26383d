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
    public ResumedCase Resume(SavedCase saved)
    {
        var replayed = Replay(saved);
        var photos = ResumePhotos(saved);
        var resumed = new Case(replayed.Walk, photos, RecorderFor(saved, replayed.Fitting), clock) { IsRemote = saved.Header.IsRemote };
        if (!replayed.Fitting.IsEnded)
            resumed.RecordEnd();
        return new ResumedCase(resumed, replayed);
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

    private ReplayedCase Replay(SavedCase saved) => ReplayedCase.Of(saved, flows.Find(saved.Header.Flow).Sound());

    private Recorder? RecorderFor(NewCase begun, PhotoCheck photos)
    {
        if (photos.Banner is not null)
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

    /// <summary>Answers that no longer fit are taken out of the journal, or they would stand in the way of those to come.</summary>
    private static Recorder RecorderFor(SavedCase saved, SavedCase fitting)
    {
        try
        {
            return fitting == saved ? Recorder.Reopen(saved) : Recorder.Rewrite(fitting);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"This case is open in another window, or {saved.Folder} cannot be written to. Close the other window, then try again.");
        }
    }

    private PhotoCheck ResumePhotos(SavedCase saved)
    {
        try
        {
            return saved.Header.Photos.IsEmpty ? new NoPhotos() : StorePhotos.Resume(saved.Header.Photos, saved.BaselinePath, saved.Header.BaselineSummary, clock);
        }
        catch (Exception missing) when (missing is StoreUnavailableException or BaselineException)
        {
            throw new UserError($"{missing.Message} Then try again; or begin anew with `facetimehelp --new`.");
        }
    }
}

/// <summary>A saved case, taken up again.</summary>
/// <param name="Replayed">How far its answers still fit.</param>
public sealed record ResumedCase(Case Case, ReplayedCase Replayed);
