using System.Collections.Concurrent;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>Goes through several sequences at once, each in a thread of its own.</summary>
internal static class SideBySide
{
    /// <summary>Handing over costs both sides something, so it is not done for each one.</summary>
    private const int Handful = 256;

    /// <summary>How many handfuls may wait to be taken, for each sequence: what is read is not kept for long.</summary>
    private const int Ahead = 4;

    /// <summary>
    /// What all of them hold, in no order that could be relied on. What one of them throws is thrown when the others have come to
    /// their end; who stops before the end waits until none of them goes on.
    /// </summary>
    public static IEnumerable<T> Merge<T>(IReadOnlyCollection<IEnumerable<T>> sequences)
    {
        using var stop = new CancellationTokenSource();
        using var handfuls = new BlockingCollection<T[]>(Ahead * sequences.Count);
        Task[] readers = [.. sequences.Select(sequence => Task.Factory.StartNew(() => Read(sequence), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        var end = Task.WhenAll(readers).ContinueWith(_ => handfuls.CompleteAdding(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            foreach (var item in handfuls.GetConsumingEnumerable().SelectMany(handful => handful))
                yield return item;
            foreach (var reader in readers)
                reader.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            end.Wait();
        }

        void Read(IEnumerable<T> sequence)
        {
            foreach (var handful in sequence.Chunk(Handful))
                handfuls.Add(handful, stop.Token);
        }
    }
}
