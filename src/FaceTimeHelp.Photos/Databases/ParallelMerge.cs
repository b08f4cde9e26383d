using System.Collections.Concurrent;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>Goes through several sequences at once, each in a thread of its own.</summary>
internal static class ParallelMerge
{
    /// <summary>Items are handed over in batches to amortise synchronisation.</summary>
    private const int BatchSize = 256;

    /// <summary>How many batches may wait to be taken, for each sequence: what is read is not kept for long.</summary>
    private const int BatchesAhead = 4;

    /// <summary>
    /// What all of them hold, in no order that could be relied on. What one of them throws is thrown when the others have come to
    /// their end; who stops before the end waits until none of them goes on.
    /// </summary>
    public static IEnumerable<T> Merge<T>(IReadOnlyCollection<IEnumerable<T>> sequences)
    {
        using var stop = new CancellationTokenSource();
        using var batches = new BlockingCollection<T[]>(BatchesAhead * sequences.Count);
        Task[] readers = [.. sequences.Select(StartReading)];
        var end = Task.WhenAll(readers).ContinueWith(
            _ => batches.CompleteAdding(),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        try
        {
            foreach (var item in batches.GetConsumingEnumerable().SelectMany(batch => batch))
                yield return item;
            foreach (var reader in readers)
                reader.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            end.Wait();
        }

        Task StartReading(IEnumerable<T> sequence) =>
            Task.Factory.StartNew(() => Read(sequence), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        void Read(IEnumerable<T> sequence)
        {
            foreach (var batch in sequence.Chunk(BatchSize))
                batches.Add(batch, stop.Token);
        }
    }
}
