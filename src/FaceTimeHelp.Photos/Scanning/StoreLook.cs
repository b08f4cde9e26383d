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
    private int files;

    private StoreLook(PhotoStore store) => this.store = store;

    public IEnumerable<ReadFile> Read => read;

    public static StoreLook Take(PhotoStore store, ProgressTeller progress, CancellationToken token)
    {
        var look = new StoreLook(store);
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = token };
        Parallel.ForEach(
            Partitioner.Create(store.Entries(), EnumerablePartitionerOptions.NoBuffering),
            options,
            entry => look.Add(entry, progress, token));
        return look;
    }

    public StoreReport Report(Novelty novelty) =>
        new(store.Path, store.Kind, store.Schema)
        {
            Files = files,
            LookedAt = read.Count,
            Unreadable = [.. Unreadable(novelty).OrderBy(part => part.Path, StringComparer.Ordinal)],
        };

    private void Add(StoreEntry entry, ProgressTeller progress, CancellationToken token)
    {
        switch (entry)
        {
            case Candidate candidate:
                Interlocked.Increment(ref files);
                var file = ReadFile.Of(candidate, PhotoReader.Read(candidate, token));
                read.Add(file);
                progress.Tell(store.Path, file);
                break;
            case OtherFile:
                Interlocked.Increment(ref files);
                break;
            case ClosedPart part:
                closed.Add(part);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private IEnumerable<UnreadablePart> Unreadable(Novelty novelty)
    {
        foreach (var part in closed)
            yield return new UnreadablePart(part.Path, part.Reason, MightBeNew: true);
        foreach (var (file, reading) in read)
        {
            if (reading is Unreadable unread)
                yield return new UnreadablePart(file.Path, unread.Reason, unread.MightBeFaceTime && novelty.IsNew(file));
        }
    }
}
