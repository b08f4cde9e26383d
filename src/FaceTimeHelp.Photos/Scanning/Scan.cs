using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>Looks through stores for FaceTime pictures and says what that comes to.</summary>
public static class Scan
{
    /// <summary>
    /// Runs off the caller's thread and reads several files at once. Progress comes from other threads, a few times a
    /// second and whenever a FaceTime picture is found.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ScanReport> RunAsync(
        ScanRequest request, IProgress<ScanProgress>? progress = null, CancellationToken token = default) =>
        Task.Run(() => Run(request, new ProgressTeller(progress, request.Baseline?.Files.Length), token), token);

    private static ScanReport Run(ScanRequest request, ProgressTeller progress, CancellationToken token)
    {
        var watch = Stopwatch.StartNew();
        var began = DateTimeOffset.UtcNow;
        var novelty = new Novelty(request.Baseline, request.Since);
        ImmutableArray<StoreLook> looks = [.. request.Stores.Select(store => StoreLook.Take(store, progress, token))];
        progress.TellEnd();
        var inUse = new LibraryInUse(request);
        var files = looks.SelectMany(look => look.Read).Select(inUse.Place).ToList();
        var pictures = Pairing.Pictures(files).Select(picture => picture with { IsNew = novelty.IsNew(picture) }).ToList();
        ImmutableArray<StoreReport> stores = [.. looks.Select(look => look.Report(novelty))];
        var unreadable = stores.Any(store => store.InTheDark > 0 || store.Unreadable.Any(part => part.MightBeNew));
        return new ScanReport(
            new Ladder(pictures, unreadable, novelty.ComparesWithBefore).Verdict,
            stores,
            [.. pictures.Where(picture => picture.Certainty != Certainty.NotFaceTime || (request.All && picture.IsLivePhoto))])
        {
            Elapsed = watch.Elapsed,
            ComparesWithBefore = novelty.ComparesWithBefore,
            Now = Baseline.Of(files, began),
        };
    }
}
