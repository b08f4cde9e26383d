using System.Collections.Concurrent;
using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>One look through one store: its entries taken in turn, its candidates read side by side.</summary>
internal sealed class StoreLook
{
    private static readonly int MostAtOnce = Math.Clamp(Environment.ProcessorCount, 1, 8);

    private readonly PhotoStore store;
    private readonly ConcurrentBag<ReadFile> read = [];
    private readonly ConcurrentBag<ClosedPart> closed = [];
    private readonly ConcurrentBag<ListRead> lists = [];
    private readonly ConcurrentBag<Remark> remarks = [];
    private int files;

    private StoreLook(PhotoStore store) => this.store = store;

    public IEnumerable<ReadFile> Read => read;

    public static StoreLook Take(PhotoStore store, ProgressTeller progress, CancellationToken token)
    {
        var look = new StoreLook(store);
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = token };
        Parallel.ForEach(
            Partitioner.Create(store.Entries(token), EnumerablePartitionerOptions.NoBuffering),
            options,
            entry => look.Add(entry, progress, token));
        return look;
    }

    public StoreReport Report(Novelty novelty) =>
        new(store.Path, store.Kind.Word, lists.Select(list => list.Schema).FirstOrDefault(schema => schema is not null))
        {
            Files = files,
            LookedAt = read.Count(file => file.Reading is not NotHere),
            Assets = lists.IsEmpty ? null : lists.Sum(list => list.Assets),
            Unreadable = [.. Unreadable(novelty).OrderBy(part => part.Path, StringComparer.Ordinal)],
            OnlineOnly = read.Count(file => file.Reading is NotHere),
            InTheDark = read.Count(file => file.IsInTheDark && novelty.IsNew(file)),
            Remarks = [.. remarks.OrderBy(remark => remark.Path, StringComparer.Ordinal)],
        };

    private void Add(StoreEntry entry, ProgressTeller progress, CancellationToken token)
    {
        switch (entry)
        {
            case Candidate candidate:
                Look(candidate, progress, token);
                break;
            case OtherFile:
                Interlocked.Increment(ref files);
                break;
            case ClosedPart part:
                closed.Add(part);
                break;
            case ListRead list:
                lists.Add(list);
                break;
            case Remark remark:
                remarks.Add(remark);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(Candidate candidate, ProgressTeller progress, CancellationToken token)
    {
        var file = ReadFile.Of(candidate, PhotoReader.Read(candidate, token));
        read.Add(file);
        progress.Tell(store.Path, file);
        // A library's row without a file is no file.
        if (candidate is { IsHere: true } or { Asset: null })
            Interlocked.Increment(ref files);
    }

    private IEnumerable<UnreadablePart> Unreadable(Novelty novelty)
    {
        foreach (var part in closed)
            yield return new UnreadablePart(part.Path, part.Reason, MightBeNew: true);
        foreach (var file in read)
        {
            if (file.Reading is Unreadable unread)
                yield return new UnreadablePart(file.File.Path, unread.Reason, unread.MightBeFaceTime && novelty.IsNew(file));
        }
    }
}
