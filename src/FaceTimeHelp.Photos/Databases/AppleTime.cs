namespace FaceTimeHelp.Photos.Databases;

/// <summary>Times in Apple's databases: seconds since 2001-01-01 UTC.</summary>
internal static class AppleTime
{
    private static readonly DateTimeOffset Epoch = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null for years that Apple's own programs cannot show.</summary>
    public static DateTimeOffset? TryFrom(double seconds) => Math.Abs(seconds) < 4e10 ? Epoch.AddSeconds(seconds) : null;

    public static double ToSeconds(DateTimeOffset time) => (time - Epoch).TotalSeconds;
}
