namespace FaceTimeHelp.Photos.Scanning;

/// <summary>How far a scan has come.</summary>
/// <param name="Store">The store being looked at, as its path was given.</param>
/// <param name="LookedAt">Pictures and movies looked at so far, over all stores.</param>
/// <param name="Expected">How many there were at the last look, where that is known.</param>
/// <param name="Found">FaceTime pictures found so far.</param>
/// <param name="Elapsed">Time since the scan began.</param>
public sealed record ScanProgress(string Store, int LookedAt, int? Expected, int Found, TimeSpan Elapsed)
{
    /// <summary>The FaceTime picture that was found last; null before the first.</summary>
    public FoundPicture? Last { get; init; }
}
