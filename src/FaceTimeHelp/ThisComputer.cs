using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace FaceTimeHelp;

/// <summary>The computer that the program runs on.</summary>
/// <param name="IsMac">Whether this computer is a Mac.</param>
/// <param name="LastStart">When it was last started, by its own clock, in UTC; null where it does not say.</param>
public sealed record ThisComputer(bool IsMac, DateTimeOffset? LastStart)
{
    /// <summary>Clocks get adjusted by a few seconds; two times this close do not tell which came first.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(10);

    /// <summary>For a helper: their own computer is not one of the devices in the case.</summary>
    public static ThisComputer Unknown { get; } = new(IsMac: false, LastStart: null);

    /// <summary>As the system tells it. What .NET counts since the start leaves sleep out, except on Windows.</summary>
    public static ThisComputer Here() => new(
        OperatingSystem.IsMacOS(),
        OperatingSystem.IsMacOS() ? MacStart()
        : OperatingSystem.IsWindows() ? DateTimeOffset.UtcNow - TimeSpan.FromMilliseconds(Environment.TickCount64)
        : LinuxStart());

    /// <summary>Whether it was started after this; null where that is not certain.</summary>
    public bool? HasStartedSince(DateTimeOffset time) =>
        LastStart is { } start && (start - time).Duration() > ClockTolerance ? start > time : null;

    /// <summary>The line <c>btime</c>: https://man7.org/linux/man-pages/man5/proc_stat.5.html.</summary>
    private static DateTimeOffset? LinuxStart()
    {
        const string mark = "btime ";
        try
        {
            var line = File.ReadLines("/proc/stat").FirstOrDefault(line => line.StartsWith(mark, StringComparison.Ordinal));
            return long.TryParse(line?[mark.Length..], CultureInfo.InvariantCulture, out var seconds)
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A <c>timeval</c> in 16 bytes, of which the first eight are its seconds.</summary>
    [SupportedOSPlatform("macos")]
    private static DateTimeOffset? MacStart()
    {
        var time = new byte[16];
        nint length = time.Length;
        return SystemControl("kern.boottime", time, ref length, 0, 0) == 0
            ? DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(time))
            : null;
    }

    [DllImport("libc", EntryPoint = "sysctlbyname", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SystemControl(string name, [Out] byte[] value, ref nint length, nint replacement, nint replacementLength);
}
