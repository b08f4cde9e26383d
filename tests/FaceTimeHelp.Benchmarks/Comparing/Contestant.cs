using System.Diagnostics;
using System.Globalization;

namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>A program with its arguments. What it prints is thrown away by the shell, so that nobody's reading of it is measured too.</summary>
internal sealed record Contestant(string Program, params string[] Arguments)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    /// <summary>How long a whole run takes on the clock. Each is run twice, and the second counts: what the rival left in the system's memory should not.</summary>
    public TimeSpan Time()
    {
        Start().WaitForExit();
        var watch = Stopwatch.StartNew();
        Start().WaitForExit();
        return watch.Elapsed;
    }

    /// <summary>The most memory that a run had, in bytes; 0 where the system does not say.</summary>
    public long Peak()
    {
        using var process = Start();
        var peak = 0L;
        while (!process.WaitForExit(BetweenLooks))
            peak = Math.Max(peak, PeakOf(process.Id));
        return peak;
    }

    private Process Start() => Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", Program, .. Arguments]))!;

    /// <summary>Linux keeps the peak itself, so that only the last two milliseconds are missed.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) << 10;
        }
        catch (Exception over) when (over is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
