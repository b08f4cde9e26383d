using System.Collections.Immutable;
using FaceTimeHelp.Photos.Scanning;

namespace FaceTimeHelp.Proof;

/// <summary>How far the machine has come with looking for a picture.</summary>
public abstract record LookProgress
{
    private LookProgress()
    {
    }

    public static LookProgress Of(ScanProgress scan) => new Looking(scan);

    /// <summary>It looks through the stores once.</summary>
    public sealed record Looking(ScanProgress Scan) : LookProgress;

    /// <summary>It waits for a picture to arrive.</summary>
    /// <param name="Left">How much longer at most.</param>
    /// <param name="News">What it saw last, in a sentence or two.</param>
    public sealed record Waiting(TimeSpan Left, string News) : LookProgress
    {
        /// <summary>How long it goes on at most, all in all; zero if that is not known.</summary>
        public TimeSpan Longest { get; init; }

        /// <summary>The paths of the stores that it watches.</summary>
        public ImmutableArray<string> Stores { get; init; } = [];
    }
}
