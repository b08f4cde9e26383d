using System.Collections.Concurrent;
using System.Diagnostics;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>One scan of one store: its entries are taken in turn, its files read in parallel.</summary>
internal sealed class StoreScan(PhotoStore store, ReadPolicy policy, Novelty novelty)
{
    private const int SmallestBatch = 16;
    private const int LargestBatch = 256;

    private static readonly int MaxParallelism = Math.Clamp(Environment.ProcessorCount, 1, 8);

    private readonly Tally tally = new();

    /// <summary>What was counted and kept; to be read when <see cref="Run"/> is over.</summary>
    public Tally Tally => tally;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(ScanProgressReporter progress, CancellationToken token) =>
        Parallel.ForEach(
            Partitioner.Create(Batches(store.Entries(token)), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = MaxParallelism, CancellationToken = token },
            () => new Tally(),
            (entries, _, part) => Take(entries, part, progress, token),
            part =>
            {
                lock (tally)
                    tally.Add(part);
            });

    public StoreReport Report() =>
        new(store.Path, store.Kind.Word, Lists.Select(list => list.Schema).FirstOrDefault(schema => schema is not null))
        {
            Files = tally.Files,
            LookedAt = tally.LookedAt,
            Assets = Lists.Any() ? Lists.Sum(list => list.Assets) : null,
            Unreadable = [.. Closed.Concat(Unreadable).OrderBy(part => part.Path, StringComparer.Ordinal)],
            OnlineOnly = tally.OnlineOnly,
            Missing = tally.Missing,
            Undecided = tally.Undecided,
            Remarks = [.. tally.Notices.OfType<Remark>().OrderBy(remark => remark.Path, StringComparer.Ordinal)],
        };

    /// <summary>What it could not look into, for a later scan to know.</summary>
    public IEnumerable<ulong> ClosedPlaces =>
    [
        .. tally.Notices.OfType<InaccessiblePart>()
            .SelectMany(part => Baselines.ClosedPlaces.Fingerprint(part.Closes, RelativePath.Between(store.Path, part.Closes))),
        .. tally.Kept.Where(file => file.Reading is Unreadable { MightBeFaceTime: true })
            .SelectMany(file => Baselines.ClosedPlaces.Fingerprint(file.File.Path, file.File.RelativePath)),
    ];

    private IEnumerable<LibraryListRead> Lists => tally.Notices.OfType<LibraryListRead>();

    private IEnumerable<UnreadablePart> Closed =>
        tally.Notices.OfType<InaccessiblePart>().Select(part => new UnreadablePart(part.Path, part.Reason, MightBeNew: true));

    private IEnumerable<UnreadablePart> Unreadable =>
        from file in tally.Kept
        where file.Reading is Unreadable
        let unread = (Unreadable)file.Reading
        select new UnreadablePart(file.File.Path, unread.Reason, unread.MightBeFaceTime && novelty.IsNew(file));

    /// <summary>
    /// What a reader takes at a time. Batches grow with the number of entries seen: small ones first to spread work evenly, larger ones
    /// later to reduce locking.
    /// </summary>
    private static IEnumerable<List<StoreEntry>> Batches(IEnumerable<StoreEntry> entries)
    {
        var batch = new List<StoreEntry>(SmallestBatch);
        var taken = 0;
        foreach (var entry in entries)
        {
            batch.Add(entry);
            if (batch.Count < Math.Clamp(taken / SmallestBatch, SmallestBatch, LargestBatch))
                continue;

            taken += batch.Count;
            yield return batch;
            batch = new List<StoreEntry>(batch.Count);
        }
        yield return batch;
    }

    private Tally Take(List<StoreEntry> entries, Tally part, ScanProgressReporter progress, CancellationToken token)
    {
        foreach (var entry in entries)
        {
            token.ThrowIfCancellationRequested();
            Take(entry, part, progress, token);
        }
        return part;
    }

    private void Take(StoreEntry entry, Tally part, ScanProgressReporter progress, CancellationToken token)
    {
        switch (entry)
        {
            case FileGroup group:
                Read(group, part, progress, token);
                break;
            case OtherFile:
                part.CountOther();
                break;
            case InaccessiblePart or LibraryListRead or Remark:
                part.Notices.Add(entry);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Read(FileGroup group, Tally part, ScanProgressReporter progress, CancellationToken token)
    {
        var files = group.Files.Select(file => ReadFile.Of(file, policy.Read(file, token))).ToArray();
        var matters = Array.Exists(files, policy.Keeps);
        foreach (var file in files)
        {
            part.Count(file, novelty.IsNew);
            progress.Report(store.Path, file);
            if (matters)
                part.Kept.Add(file.Reading is Unmarked or Unchanged ? ReadFile.Of(file.File, PhotoReader.Read(file.File, token)) : file);
        }
    }
}
