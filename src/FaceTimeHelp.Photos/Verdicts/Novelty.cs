using System.Collections.Immutable;
using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Verdicts;

/// <summary>Decides what is new: not in the baseline, and not written before a time. Without either, everything is.</summary>
/// <param name="Baseline">What was there before, or null.</param>
/// <param name="Since">In UTC, or null.</param>
internal sealed record Novelty(Baseline? Baseline, DateTimeOffset? Since)
{
    /// <summary>The paths of stores that the baseline may not know, because they were closed when it was taken.</summary>
    public ImmutableArray<string> ClosedBefore { get; init; } = [];

    public bool ComparesWithBefore => Baseline is not null || Since is not null;

    public bool IsNew(Picture picture) =>
        !(Baseline?.Knows(picture) ?? false) && picture.Files.Any(IsRecent);

    /// <summary>Whether a file that could not be read, or is not here, may be a new picture.</summary>
    public bool IsNew(ReadFile unread) => !(Baseline?.Knows(unread) ?? false) && IsRecent(unread.File);

    /// <summary>Whether the file was there before and did not matter, and is the same one still.</summary>
    public bool IsUnchanged(Candidate file) => Baseline?.IsUnchanged(file) ?? false;

    /// <summary>Whether it was a half of a FaceTime picture before, perhaps one without a mark of its own.</summary>
    public bool WasRelevant(Candidate file) => Baseline?.WasRelevant(file) ?? false;

    // A library sets a file's time to when the picture was taken, so the date it was added is used instead.
    public bool IsRecent(Candidate file) => SinceIn(file) is not { } since || (file.Added ?? Written(file)) >= since;

    private DateTimeOffset? SinceIn(Candidate file) =>
        Baseline is { Taken: var taken } && !(Since > taken) && ClosedBefore.Any(store => IsIn(store, file.Path))
            ? taken
            : Since;

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.AsSpan(Path.TrimEndingDirectorySeparator(folder).Length) is [var next, ..]
        && (next == Path.DirectorySeparatorChar || next == Path.AltDirectorySeparatorChar);

    // What nobody could look at may have been written now.
    private static DateTimeOffset Written(Candidate file) => file.Presence is Unseen ? DateTimeOffset.MaxValue : file.Modified;
}
