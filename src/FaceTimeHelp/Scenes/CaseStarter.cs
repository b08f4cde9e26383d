using System.Collections.Immutable;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Scenes;

/// <summary>Receives a person: what they asked for on the command line, and how a case begins from there.</summary>
internal sealed class CaseStarter(CaseOpener opener, CaseRequest request, StoreFinder finder, TimeProvider clock) : IDisposable
{
    private Case? current;

    /// <summary>The photo stores of this computer, looked for anew at each call: a phone may have been plugged in.</summary>
    public ImmutableArray<FoundStore> Stores => finder.Find();

    public string FlowTitle => request.Case.Sound.Flow.Title;

    /// <summary>
    /// The first scene of a new case: the walk itself where the photos are known or never looked for, else where to look for
    /// them.
    /// </summary>
    /// <exception cref="FaceTimeHelp.Photos.Stores.StoreUnavailableException">A store that was asked for cannot be looked into.</exception>
    public async Task<Scene> StartAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken) => request switch
    {
        { Practice: true } => await RehearseAsync(null, progress, cancellationToken),
        { Photos.IsEmpty: false } => await LookInAsync(request.Photos, null, progress, cancellationToken),
        { Case.IsRemote: true } or { Case.Sound.Flow.Scans: false } => LookByEye(null),
        _ => new WelcomeScene(this),
    };

    /// <param name="before">Where it was asked for, to go back to; null where it was asked for on the command line.</param>
    public async Task<Scene> LookInAsync(
        ImmutableArray<string> paths,
        Scene? before,
        IProgress<LookProgress> progress,
        CancellationToken cancellationToken) =>
        Begin(await StorePhotos.BeginAsync(paths, clock, progress, cancellationToken), before);

    public async Task<Scene> RehearseAsync(Scene? before, IProgress<LookProgress> progress, CancellationToken cancellationToken) =>
        Begin(await PracticePhotos.BeginAsync(clock, progress, cancellationToken), before);

    public Scene LookByEye(Scene? before) => Begin(new NoPhotos(), before);

    /// <summary>Somebody else's pictures are not on this computer.</summary>
    public Scene HelpRemotely(Scene before) => Begin(request.Case with { IsRemote = true }, new NoPhotos(), before);

    /// <exception cref="UserError">The case cannot be taken up again.</exception>
    public ResumedCase Resume(CaseId id)
    {
        var resumed = opener.Resume(id);
        current?.Dispose();
        current = resumed.Case;
        return resumed;
    }

    /// <summary>How far a saved case has come, or null where its flow cannot be read any more.</summary>
    public ReplayedCase? Preview(SavedCase saved) => opener.Preview(saved);

    public void Dispose() => current?.Dispose();

    private WalkScene Begin(PhotoCheck photos, Scene? before) => Begin(request.Case, photos, before);

    private WalkScene Begin(NewCase begun, PhotoCheck photos, Scene? before)
    {
        current?.Dispose();
        current = opener.Begin(begun, photos);
        return new WalkScene(current, note: photos.Greeting) { Before = before };
    }
}
