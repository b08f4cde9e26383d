namespace FaceTimeHelp.Photos.Files;

/// <summary>
/// When a file was last written. File systems keep times that .NET cannot hold, and programs write nonsense into them: those become
/// the nearest time that it can.
/// </summary>
internal static class FileTime
{
    /// <summary>A day inside what .NET can hold, so that the time exists in every time zone.</summary>
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue.AddDays(-1);
    private static readonly long LatestSecond = Latest.ToUnixTimeSeconds();
    private static readonly long EarliestSecond = DateTimeOffset.MinValue.AddDays(1).ToUnixTimeSeconds();

    /// <param name="seconds">Since 1970 in UTC.</param>
    /// <param name="nanoseconds">Further ones, less than a second.</param>
    public static DateTimeOffset OfUnix(long seconds, uint nanoseconds)
    {
        var whole = DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, EarliestSecond, LatestSecond));
        return whole.AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    /// <summary>The time of <paramref name="file"/>, in UTC.</summary>
    public static DateTimeOffset Of(FileSystemInfo file)
    {
        try
        {
            return file.LastWriteTimeUtc;
        }
        catch (ArgumentOutOfRangeException)
        {
            return Latest;
        }
    }
}
