using System.Collections.Concurrent;
using System.Diagnostics;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>One look through one store: its entries taken in turn, its files read side by side.</summary>
internal sealed class StoreLook(PhotoStore store, Sieve sieve, Novelty novelty)
{
    private const int SmallestHandful = 16;
    private const int LargestHandful = 256;

    private static readonly int MostAtOnce = Math.Clamp(Environment.ProcessorCount, 1, 8);

    private readonly Tally tally = new();

    /// <summary>What was counted and kept; to be read when <see cref="Run"/> is over.</summary>
    public Tally Tally => tally;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(ProgressTeller progress, CancellationToken token) =>
        Parallel.ForEach(
            Partitioner.Create(Handfuls(store.Entries(token)), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = token },
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
            InTheDark = tally.InTheDark,
            Remarks = [.. tally.Said.OfType<Remark>().OrderBy(remark => remark.Path, StringComparer.Ordinal)],
        };

    private IEnumerable<ListRead> Lists => tally.Said.OfType<ListRead>();

    private IEnumerable<UnreadablePart> Closed =>
        tally.Said.OfType<ClosedPart>().Select(part => new UnreadablePart(part.Path, part.Reason, MightBeNew: true));

    private IEnumerable<UnreadablePart> Unreadable =>
        from file in tally.Kept
        where file.Reading is Unreadable
        let unread = (Unreadable)file.Reading
        select new UnreadablePart(file.File.Path, unread.Reason, unread.MightBeFaceTime && novelty.IsNew(file));

    /// <summary>
    /// What a reader takes at a time. Each taking makes the others wait, so handfuls grow with what there turns out to be; small
    /// ones first, so that nobody holds what others could read.
    /// </summary>
    private static IEnumerable<List<StoreEntry>> Handfuls(IEnumerable<StoreEntry> entries)
    {
        var handful = new List<StoreEntry>(SmallestHandful);
        var taken = 0;
        foreach (var entry in entries)
        {
            handful.Add(entry);
            if (handful.Count < Math.Clamp(taken / SmallestHandful, SmallestHandful, LargestHandful))
                continue;

            taken += handful.Count;
            yield return handful;
            handful = new List<StoreEntry>(handful.Count);
        }
        yield return handful;
    }

    private Tally Take(List<StoreEntry> entries, Tally part, ProgressTeller progress, CancellationToken token)
    {
        foreach (var entry in entries)
        {
            token.ThrowIfCancellationRequested();
            Take(entry, part, progress, token);
        }
        return part;
    }

    private void Take(StoreEntry entry, Tally part, ProgressTeller progress, CancellationToken token)
    {
        switch (entry)
        {
            case FileGroup group:
                Look(group, part, progress, token);
                break;
            case OtherFile:
                part.CountOther();
                break;
            case ClosedPart or ListRead or Remark:
                part.Said.Add(entry);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Look(FileGroup group, Tally part, ProgressTeller progress, CancellationToken token)
    {
        var files = group.Files.Select(file => ReadFile.Of(file, sieve.Look(file, token))).ToArray();
        var matters = Array.Exists(files, sieve.Keeps);
        foreach (var file in files)
        {
            part.Count(file, novelty.IsNew);
            progress.Tell(store.Path, file);
            if (matters)
                part.Kept.Add(file.Reading is Unmarked or Unchanged ? ReadFile.Of(file.File, PhotoReader.Read(file.File, token)) : file);
        }
    }
}
