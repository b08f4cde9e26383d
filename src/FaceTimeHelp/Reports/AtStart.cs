using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>Says what the photo stores held when a case began, where no look since tells more.</summary>
internal static class AtStart
{
    /// <param name="summary">What was noted then.</param>
    /// <param name="when">Says a time.</param>
    public static IEnumerable<string> InWords(BaselineSummary summary, Func<DateTimeOffset, string> when)
    {
        yield return summary switch
        {
            { FaceTime: 0, Unseen: > 0 } => "No FaceTime picture was seen when the case began.",
            { FaceTime: 0 } => "No FaceTime picture was there when the case began.",
            _ => $"{PictureWords.Count(summary.FaceTime, "FaceTime picture was", "FaceTime pictures were")} "
                + $"there when the case began{Newest(summary, when)}.",
        };
        foreach (var (count, place) in Apart(summary).Where(apart => apart.Count > 0))
            yield return $"{PictureWords.Count(count, "was", "were")} {place}.";
        if (summary.Unseen > 0)
            yield return $"{PictureWords.Count(summary.Unseen, "file or folder", "files or folders")} could not be looked at.";
    }

    /// <summary>Those that Photos does not show with the others.</summary>
    private static IEnumerable<(int Count, string Place)> Apart(BaselineSummary summary) =>
    [
        (summary.Hidden, "in the Hidden album"),
        (summary.RecentlyDeleted, "in Recently Deleted"),
        (summary.Elsewhere, "in another photo library than the one in use"),
    ];

    private static string Newest(BaselineSummary summary, Func<DateTimeOffset, string> when) => summary.Newest is { } newest
        ? $", {(summary.FaceTime == 1 ? "" : "the newest ")}from {PictureWords.Details(newest, summary.Device, when)}"
        : "";
}
