using System.Diagnostics;

namespace FaceTimeHelp.Benchmarks.Comparing;

/// <summary>One run of a program, from its start to its end.</summary>
/// <param name="Time">On the clock.</param>
/// <param name="Peak">The most memory it had, in bytes; 0 where the system does not say.</param>
internal readonly record struct TimedRun(TimeSpan Time, long Peak)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs a program; what it prints is thrown away.</summary>
    public static TimedRun Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(BetweenLooks))
            peak = Math.Max(peak, PeakOf(process.Id));
        return new TimedRun(watch.Elapsed, peak);
    }

    /// <summary>Linux keeps the peak itself, so that only the last two milliseconds are missed.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture) << 10;
        }
        catch (Exception over) when (over is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
