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
        novelty = new Novelty(request.Baseline, request.Since);
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
        var progress = new ScanProgressReporter(listener, request.Baseline?.Count);
        var scans = ScanStores(new EvidencePolicy(novelty, request.All), progress, token);
        progress.ReportEnd();
        var files = scans.SelectMany(scan => scan.Tally.Kept).ToList();
        var pictures = Pictures(files);
        if (MissingHalves(pictures, scans) is { Count: > 0 } wanted)
        {
            var halves = ScanStores(new MissingHalfPolicy(wanted), ScanProgressReporter.Silent, token);
            pictures = Pictures(files.Concat(halves.SelectMany(scan => scan.Tally.Kept)));
        }
        return Report(scans, pictures);
    }

    private ImmutableArray<StoreScan> ScanStores(ReadPolicy policy, ScanProgressReporter progress, CancellationToken token)
    {
        ImmutableArray<StoreScan> scans = [.. request.Stores.Select(store => new StoreScan(store, policy, novelty))];
        foreach (var scan in scans)
            scan.Run(progress, token);
        return scans;
    }

    private List<Picture> Pictures(IEnumerable<ReadFile> files) =>
        [.. Pairing.Pictures(files.Select(inUse.Mark)).Select(picture => picture with { IsNew = novelty.IsNew(picture) })];

    /// <summary>The identifiers of FaceTime pictures of which one half was not found, while an unmarked file bears the same.</summary>
    private static HashSet<ulong> MissingHalves(List<Picture> pictures, ImmutableArray<StoreScan> scans) =>
    [
        .. pictures.Where(picture => picture is { Certainty: not Certainty.NotFaceTime, Complete: false, Id: not null })
            .Select(picture => picture.Id!.Value.Fingerprint)
            .Where(id => scans.Any(scan => scan.Tally.Notes.MentionsUnread(id))),
    ];

    private ScanReport Report(ImmutableArray<StoreScan> scans, List<Picture> pictures)
    {
        ImmutableArray<StoreReport> stores = [.. scans.Select(scan => scan.Report())];
        var unreadable = stores.Any(store => store.Undecided > 0 || store.Unreadable.Any(part => part.MightBeNew));
        return new ScanReport(
            VerdictRules.Decide(pictures, unreadable, novelty.ComparesWithBefore),
            stores,
            [.. pictures.Where(picture => picture.Certainty != Certainty.NotFaceTime || (request.All && picture.IsLivePhoto))])
        {
            Elapsed = watch.Elapsed,
            ComparesWithBefore = novelty.ComparesWithBefore,
            Newest = NewestIn(scans),
            CurrentBaseline = new Lazy<Baseline>(() => Note(scans, pictures)),
        };
    }

    private static ImmutableArray<Candidate> NewestIn(ImmutableArray<StoreScan> scans)
    {
        var newest = new NewestStills();
        foreach (var scan in scans)
            newest.Add(scan.Tally.Newest);
        return newest.NewestFirst;
    }

    private Baseline Note(ImmutableArray<StoreScan> scans, List<Picture> pictures)
    {
        var notes = new BaselineNotes();
        foreach (var scan in scans)
            notes.Add(scan.Tally.Notes);
        var unreadable = scans.SelectMany(scan => scan.Tally.Kept).Where(file => file.Reading is Unreadable).Select(file => file.File);
        var faceTime = pictures.Where(picture => picture.Certainty != Certainty.NotFaceTime).SelectMany(picture => picture.Files);
        return notes.ToBaseline(began, unreadable.Concat(faceTime), scans.SelectMany(scan => scan.ClosedPlaces), request.Baseline);
    }
}
