using System.Collections.Immutable;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Finding;
using FaceTimeHelp.Photos.Owners;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Proof;

/// <summary>Real photo stores, compared with what was there when the case began.</summary>
public sealed class StorePhotos(
    ImmutableArray<PhotoStore> stores,
    Baseline baseline,
    BaselineSummary? summary,
    TimeProvider clock) : PhotoCheck
{
    /// <summary>What a picture may take to arrive, as the built-in flow tells people too.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public override ImmutableArray<string> Paths => [.. stores.Select(store => store.Path)];

    public override Baseline Baseline => baseline;

    public override BaselineSummary? BaselineSummary => summary;

    public override string Standing => BaselineSentences.Standing(baseline.Count, summary);

    public override string? Greeting => summary is null ? null : BaselineSentences.Greeting(baseline.Count, summary, clock);

    /// <summary>Opens the stores and notes what is in them now.</summary>
    /// <exception cref="StoreUnavailableException">One is missing, or may not be looked into.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<StorePhotos> BeginAsync(
        ImmutableArray<string> paths,
        TimeProvider clock,
        IProgress<LookProgress> progress,
        CancellationToken cancellationToken)
    {
        var stores = Open(paths);
        var before = await Scan.RunAsync(new ScanRequest(stores), new Retold<ScanProgress>(progress, LookProgress.Of), cancellationToken);
        var ownDevice = await Task.Run(() => OwnDevice.In(before.Newest, cancellationToken), cancellationToken);
        return new StorePhotos(stores, before.CurrentBaseline.Value, BaselineSummary.Of(before, ownDevice), clock);
    }

    /// <summary>Goes on with what was noted when the case began.</summary>
    /// <exception cref="StoreUnavailableException">A store is missing, or may not be looked into.</exception>
    /// <exception cref="BaselineException">What was noted cannot be read.</exception>
    public static StorePhotos Resume(ImmutableArray<string> paths, string baselinePath, BaselineSummary? summary, TimeProvider clock) =>
        new(Open(paths), Baseline.Load(baselinePath), summary, clock);

    public override async Task<Finding> LookAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var report = await Scan.RunAsync(Request(), new Retold<ScanProgress>(progress, LookProgress.Of), cancellationToken);
        return Finding.Of(Seen.Of(report), clock);
    }

    public override async Task<Finding> WaitAsync(IProgress<LookProgress> progress, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var request = new WaitRequest(Request(), LongestWait) { Clock = clock };
        var report = await Wait.RunAsync(request, new Retold<WaitProgress>(progress, Told), cancellationToken);
        return Finding.Of(Seen.Of(report) with { Waited = clock.GetElapsedTime(began) }, clock);
    }

    private LookProgress.Waiting Told(WaitProgress wait) => new(wait.Left, WaitNews.Of(wait.Seen))
    {
        Longest = LongestWait,
        Stores = Paths,
    };

    private ScanRequest Request() => new(stores) { Baseline = baseline, LibraryInUse = StoreFinder.Here().LibraryInUse() };

    private static ImmutableArray<PhotoStore> Open(ImmutableArray<string> paths) =>
        PhotoStore.OpenAll(paths.Select(Path.GetFullPath));
}
