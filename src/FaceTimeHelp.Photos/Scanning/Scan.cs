using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Owners;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>Looks through stores for FaceTime pictures and says what that comes to.</summary>
public sealed class Scan
{
    private readonly ScanRequest request;
    private readonly Novelty novelty;
    private readonly LibraryInUse inUse;
    private readonly DateTimeOffset began = DateTimeOffset.UtcNow;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private Scan(ScanRequest request)
    {
        this.request = request;
        novelty = new Novelty(request.Baseline, request.Since) { ClosedBefore = request.ClosedBefore };
        inUse = new LibraryInUse(request);
    }

    /// <summary>
    /// Runs off the caller's thread and reads several files at once. Progress comes from other threads, a few times a
    /// second and whenever a FaceTime picture is found.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ScanReport> RunAsync(
        ScanRequest request, IProgress<ScanProgress>? progress = null, CancellationToken token = default) =>
        Task.Run(() => new Scan(request).Run(progress, token), token);

    private ScanReport Run(IProgress<ScanProgress>? listener, CancellationToken token)
    {
        var progress = new ProgressTeller(listener, request.Baseline?.Count);
        var looks = LookThroughStores(new MarkSieve(novelty, request.All), progress, token);
        progress.TellEnd();
        var files = looks.SelectMany(look => look.Tally.Kept).ToList();
        var pictures = Pictures(files);
        if (MissingHalves(pictures, looks) is { Count: > 0 } wanted)
        {
            var halves = LookThroughStores(new HalfSieve(wanted), ProgressTeller.Silent, token);
            pictures = Pictures(files.Concat(halves.SelectMany(look => look.Tally.Kept)));
        }
        return Report(looks, pictures);
    }

    private ImmutableArray<StoreLook> LookThroughStores(Sieve sieve, ProgressTeller progress, CancellationToken token)
    {
        ImmutableArray<StoreLook> looks = [.. request.Stores.Select(store => new StoreLook(store, sieve, novelty))];
        foreach (var look in looks)
            look.Run(progress, token);
        return looks;
    }

    private List<Picture> Pictures(IEnumerable<ReadFile> files) =>
        [.. Pairing.Pictures(files.Select(inUse.Place)).Select(picture => picture with { IsNew = novelty.IsNew(picture) })];

    /// <summary>The identifiers of FaceTime pictures of which one half was not found, while an unmarked file bears the same.</summary>
    private static HashSet<ulong> MissingHalves(List<Picture> pictures, ImmutableArray<StoreLook> looks) =>
    [
        .. pictures.Where(picture => picture is { Certainty: not Certainty.NotFaceTime, Complete: false, Id: not null })
            .Select(picture => picture.Id!.Value.Fingerprint)
            .Where(id => looks.Any(look => look.Tally.Notes.MayLieUnread(id))),
    ];

    private ScanReport Report(ImmutableArray<StoreLook> looks, List<Picture> pictures)
    {
        ImmutableArray<StoreReport> stores = [.. looks.Select(look => look.Report())];
        var unreadable = stores.Any(store => store.InTheDark > 0 || store.Unreadable.Any(part => part.MightBeNew));
        return new ScanReport(
            new Ladder(pictures, unreadable, novelty.ComparesWithBefore).Verdict,
            stores,
            [.. pictures.Where(picture => picture.Certainty != Certainty.NotFaceTime || (request.All && picture.IsLivePhoto))])
        {
            Elapsed = watch.Elapsed,
            ComparesWithBefore = novelty.ComparesWithBefore,
            Newest = NewestIn(looks),
            Now = new Lazy<Baseline>(() => Note(looks, pictures)),
        };
    }

    private static ImmutableArray<Candidate> NewestIn(ImmutableArray<StoreLook> looks)
    {
        var newest = new NewestStills();
        foreach (var look in looks)
            newest.Add(look.Tally.Newest);
        return newest.NewestFirst;
    }

    private Baseline Note(ImmutableArray<StoreLook> looks, List<Picture> pictures)
    {
        var notes = new BaselineNotes();
        foreach (var look in looks)
            notes.Add(look.Tally.Notes);
        var unreadable = looks.SelectMany(look => look.Tally.Kept).Where(file => file.Reading is Unreadable).Select(file => file.File);
        var faceTime = pictures.Where(picture => picture.Certainty != Certainty.NotFaceTime).SelectMany(picture => picture.Files);
        return notes.ToBaseline(began, unreadable.Concat(faceTime), request.Baseline);
    }
}
