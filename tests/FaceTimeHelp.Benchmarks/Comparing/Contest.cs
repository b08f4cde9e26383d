namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>Two programs that do comparable work, run side by side.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Ours">The one.</param>
/// <param name="Theirs">The other; null where it is not on this machine.</param>
internal sealed record Contest(string Name, Contestant Ours, Contestant? Theirs)
{
    /// <summary>How many times as much work the one does as the other: 100 where ten thousand files stand against a hundred.</summary>
    public double Work { get; init; } = 1;

    /// <summary>What the one may take beyond what is compared: its start. Null where that counts too.</summary>
    public Contestant? Beside { get; init; }

    /// <summary>Runs both in turn for some rounds; the median of each counts.</summary>
    public string Run(int rounds)
    {
        if (Theirs is null)
            return $"| {Name} | – | – | not on this machine | – |";

        var peak = Ours.Peak();
        List<TimeSpan> ours = [], theirs = [], beside = [];
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(Ours.Time());
            theirs.Add(Theirs.Time());
            beside.Add(Beside?.Time() ?? TimeSpan.Zero);
        }
        var (one, other) = (Median(ours), Median(theirs));
        return FormattableString.Invariant(
            $"| {Name} | {one.TotalSeconds:0.000} s | {other.TotalSeconds:0.000} s | {(one - Median(beside)) / other / Work:0.0000} | {peak / 1048576.0:0} MiB |");
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
