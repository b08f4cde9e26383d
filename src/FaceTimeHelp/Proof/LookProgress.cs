using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Waiting;

namespace FaceTimeHelp.Proof;

/// <summary>How far the machine has come with looking for a picture.</summary>
public abstract record LookProgress
{
    private LookProgress()
    {
    }

    public static LookProgress Of(ScanProgress scan) => new Looking(scan);

    public static LookProgress Of(WaitProgress wait) => new Waiting(wait.Left, WaitNews.Of(wait.Seen));

    /// <summary>It looks through the stores once.</summary>
    public sealed record Looking(ScanProgress Scan) : LookProgress;

    /// <summary>It waits for a picture to arrive.</summary>
    /// <param name="Left">How much longer at most.</param>
    /// <param name="News">What it saw last, in a sentence or two.</param>
    public sealed record Waiting(TimeSpan Left, string News) : LookProgress;
}
