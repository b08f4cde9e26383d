namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>Two programs that do comparable work, run side by side.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Ours">Runs the one.</param>
/// <param name="Theirs">Runs the other; null where it is not on this machine.</param>
internal sealed record Contest(string Name, Func<TimedRun> Ours, Func<TimedRun>? Theirs)
{
    /// <summary>How many times as much work the one does as the other: 100 where ten thousand files stand against a hundred.</summary>
    public double Work { get; init; } = 1;

    /// <summary>Time that the one may take beyond what is compared: what it needs to start.</summary>
    public Func<TimedRun>? Beside { get; init; }

    /// <summary>Runs both in turn, once to warm up and then some rounds; the median of each counts.</summary>
    public string Run(int rounds)
    {
        if (Theirs is null)
            return $"| {Name} | – | – | not on this machine | – |";

        List<TimedRun> ours = [Ours()], theirs = [Theirs()], beside = [Beside?.Invoke() ?? default];
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(Ours());
            theirs.Add(Theirs());
            beside.Add(Beside?.Invoke() ?? default);
        }
        var (one, other) = (Median(ours.Skip(1)) - Median(beside.Skip(1)), Median(theirs.Skip(1)));
        return FormattableString.Invariant(
            $"| {Name} | {Median(ours.Skip(1)).TotalSeconds:0.00} s | {other.TotalSeconds:0.00} s | {one / other / Work:0.000} | {ours.Max(run => run.Peak) / 1048576.0:0} MiB |");
    }

    private static TimeSpan Median(IEnumerable<TimedRun> runs)
    {
        var sorted = runs.Select(run => run.Time).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
