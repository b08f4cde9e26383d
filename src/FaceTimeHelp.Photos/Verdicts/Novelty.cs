using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Verdicts;

/// <summary>Decides what is new: not in the baseline, and not written before a time. Without either, everything is.</summary>
/// <param name="Baseline">What was there before, or null.</param>
/// <param name="Since">In UTC, or null.</param>
internal sealed record Novelty(Baseline? Baseline, DateTimeOffset? Since)
{
    public bool ComparesWithBefore => Baseline is not null || Since is not null;

    public bool IsNew(Picture picture) =>
        !(Baseline?.Knows(picture) ?? false) && picture.Files.Any(IsRecent);

    /// <summary>Whether a file that could not be read, or is not here, may be a new picture.</summary>
    public bool IsNew(ReadFile unread) => !(Baseline?.Knows(unread) ?? false) && IsRecent(unread.File);

    /// <summary>Whether the file was there before and did not matter, and is the same one still.</summary>
    public bool IsUnchanged(Candidate file) => Baseline?.IsUnchanged(file) ?? false;

    /// <summary>Whether it was a half of a FaceTime picture before, perhaps one without a mark of its own.</summary>
    public bool WasRelevant(Candidate file) => Baseline?.WasRelevant(file) ?? false;

    public bool IsRecent(Candidate file) => Since is not { } since || file.Arrived >= since;
}
