using FaceTimeHelp.Text;

namespace FaceTimeHelp.Proof;

/// <summary>Says what was there when a case began.</summary>
internal static class BaselineSentences
{
    /// <summary>In a sentence or two, to be shown all the time.</summary>
    /// <param name="files">How many pictures and movies there were, those that are only listed among them.</param>
    /// <param name="summary">Null where no more than their number is known.</param>
    public static string Standing(int files, BaselineSummary? summary) => summary switch
    {
        { FaceTime: > 0 } =>
            $"{PictureWords.Count(summary.FaceTime, "FaceTime picture was", "FaceTime pictures were")} there before we started.",
        { Unseen: > 0 } => $"{Files(files)} No FaceTime picture was among those that I could look at.",
        { FaceTime: 0 } when files > 0 => $"{Files(files)} None of them was FaceTime's.",
        _ => Files(files),
    };

    /// <summary>
    /// What is worth saying once, before the first question: who misses a picture may learn that it is there. Null where there
    /// is nothing to say.
    /// </summary>
    /// <param name="files">How many pictures and movies there are, those that are only listed among them.</param>
    /// <param name="summary">What is known of them.</param>
    /// <param name="clock">Tells today from other days.</param>
    public static string? Greeting(int files, BaselineSummary summary, TimeProvider clock) => summary switch
    {
        { FaceTime: 1 } => $"One FaceTime picture is here already: {Newest(summary, clock)}.{Apart(summary)}",
        { FaceTime: > 1 } =>
            $"{FormattableString.Invariant($"{summary.FaceTime:N0}")} FaceTime pictures are here already. "
            + $"The newest: {Newest(summary, clock)}.{Apart(summary)}",
        { Unseen: > 0 } =>
            "I saw no FaceTime picture there. "
            + $"But I could not look at {PictureWords.Count(summary.Unseen, "file or folder", "files or folders")}.",
        _ when files == 0 => "No pictures or movies are there yet.",
        _ => null,
    };

    private static string Newest(BaselineSummary summary, TimeProvider clock) =>
        PictureWords.Details(summary.Newest!.Value, summary.Device, time => Moment.InWords(time, clock));

    /// <summary>Those that Photos does not show with the others.</summary>
    private static string Apart(BaselineSummary summary)
    {
        string[] places =
        [
            .. In(summary, summary.Hidden, "in the Hidden album"),
            .. In(summary, summary.RecentlyDeleted, "in Recently Deleted"),
            .. In(summary, summary.Elsewhere, "in another photo library than the one in use"),
        ];
        return places.Length == 0 ? "" : $" {PictureWords.Listed(places)}.";
    }

    private static string[] In(BaselineSummary summary, int count, string place) => (count, summary.FaceTime) switch
    {
        (0, _) => [],
        (1, 1) => [$"It is {place}"],
        _ => [$"{PictureWords.Count(count, "is", "are")} {place}"],
    };

    private static string Files(int count) => count == 0
        ? "No pictures or movies were there before we started."
        : $"{PictureWords.Count(count, "picture or movie was", "pictures and movies were")} there before we started.";
}
