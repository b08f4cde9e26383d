using System.Diagnostics;
using CsCheck;
using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Tests.Reading;

namespace FaceTimeHelp.Benchmarks.Damaging;

/// <summary>Damages copies of real files by the thousand, has each read, and prints what came of it, how long it took and how much memory it cost.</summary>
internal sealed class DamageRun(string[] originals, int count) : IDisposable
{
    private static readonly Gen<List<Func<byte[], byte[]>>> Damages = Damage.Any.List[1, 4];

    /// <summary>The same damage in each run, so that figures can be compared.</summary>
    private readonly PCG chance = new(1, 1);

    private readonly string copy = Path.GetTempFileName();
    private readonly SortedDictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private Measured slowest;
    private Measured hungriest;

    public static void Run(string folder, int count)
    {
        using var run = new DamageRun([.. Damage.PicturesIn(folder)], count);
        run.Go();
        run.Print();
    }

    public void Dispose() => File.Delete(copy);

    private void Go()
    {
        for (var file = 0; file < originals.Length; file++)
        {
            var whole = File.ReadAllBytes(originals[file]);
            for (var number = file; number < count; number += originals.Length)
                Try(number, Damages.Generate(chance, null, out _).Aggregate(whole, (bytes, damage) => damage(bytes)));
        }
    }

    private void Try(int number, byte[] damaged)
    {
        File.WriteAllBytes(copy, damaged);
        var candidate = new Candidate(copy, "damaged", damaged.Length, default);
        var (began, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        PhotoReader.Skim(candidate);
        var reading = PhotoReader.Read(candidate);
        var measured = new Measured(originals[number % originals.Length], number, Stopwatch.GetElapsedTime(began).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
        slowest = measured.Milliseconds > slowest.Milliseconds ? measured : slowest;
        hungriest = measured.Bytes > hungriest.Bytes ? measured : hungriest;
        var outcome = OutcomeOf(reading);
        outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
    }

    private static string OutcomeOf(PhotoReading reading) => reading switch
    {
        Unreadable unread => $"unreadable: {(unread.Reason.Contains('\'', StringComparison.Ordinal) ? "It is damaged: a part inside another runs past its end." : unread.Reason)}",
        StillReading { IsPartlyUnreadable: true } => "a still, part of its camera data damaged",
        StillReading => "a still",
        _ => "a movie",
    };

    private void Print()
    {
        Console.WriteLine($"{count} damaged copies of {originals.Length} files, each skimmed and read.");
        Console.WriteLine($"Slowest: {slowest.Milliseconds:F1} ms, {Path.GetFileName(slowest.Original)} ({slowest.Number}).");
        Console.WriteLine($"Most memory made room for: {hungriest.Bytes / 1048576.0:F2} MiB, {Path.GetFileName(hungriest.Original)} ({hungriest.Number}).");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"Most memory of the process at any time: {process.PeakWorkingSet64 >> 20} MiB.");
        foreach (var (outcome, times) in outcomes.OrderByDescending(outcome => outcome.Value))
            Console.WriteLine($"{times,8} {outcome}");
    }

    private readonly record struct Measured(string Original, int Number, double Milliseconds, long Bytes);
}
