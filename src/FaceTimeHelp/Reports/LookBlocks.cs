using System.Collections.Immutable;
using FaceTimeHelp.Proof;
using FaceTimeHelp.Text;

namespace FaceTimeHelp.Reports;

/// <summary>What the looks into the photo stores came to, in words.</summary>
internal sealed class LookBlocks(Report report, TimeProvider clock)
{
    public IEnumerable<Block> All => report.Stores == 0
        ? [new Sentences("The computer of this case cannot see the photos: they are looked at by eye.")]
        :
        [
            .. report.Places.IsEmpty ? (Block[])[] : [Items.Of(report.Places.Select(place => $"Looked into: {place}"))],
            .. Before,
            Looks,
        ];

    /// <summary>What the looks tell of the time before, or else what was noted when the case began.</summary>
    private IEnumerable<Block> Before => report switch
    {
        { Timeline: { } timeline } => [new Drawn(timeline, timeline.InWords(When), TimelineLabels.Of(timeline, clock))],
        { AtStart: { } summary } => [new Sentences(string.Join(' ', AtStart.InWords(summary, When)))],
        _ => [],
    };

    private Block Looks => report.Looks.IsEmpty
        ? new Sentences(report.AtStart is null ? "No look into the photos was taken." : "No look into the photos was taken after that.")
        : new Items([.. report.Looks.Select(LookItem)]);

    private Item LookItem(ReportedLook look, int index) =>
        new($"{When(look.At)}: {VerdictInWords.Of(look.Verdict)}", [.. Lines(look.Seen, index)]);

    private IEnumerable<string> Lines(Seen? seen, int index) => seen is null
        ? ["More was not kept of this look."]
        :
        [
            .. SeenSentences.Of(seen with { Unread = [], UnreadCount = 0 }, When),
            .. IsUnreadAsBefore(seen, index) ? ["What could not be read is the same as before."] : Unread(seen),
            .. seen.Stores.Select(Counts),
        ];

    private bool IsUnreadAsBefore(Seen seen, int index) =>
        seen.UnreadCount > 0
        && report.Looks[..index].LastOrDefault(look => look.Seen is not null) is { Seen: { } before }
        && before.UnreadCount == seen.UnreadCount
        && before.Unread.SequenceEqual(seen.Unread);

    /// <summary>Names where they are told, and how often each reason was met.</summary>
    private IEnumerable<string> Unread(Seen seen) => report.NamesFiles && seen.UnreadCount <= SeenSentences.Shown
        ? seen.Unread.Select(part => $"Could not be read: {part.Path}: {part.Reason}")
        :
        [
            .. report.NamesFiles ? seen.Unread.Take(SeenSentences.Shown).Select(part => $"Could not be read: {part.Path}") : [],
            .. Reasons(seen),
        ];

    /// <summary>How often each reason was met.</summary>
    private static IEnumerable<string> Reasons(Seen seen)
    {
        var reasons = seen.Unread
            .GroupBy(part => part.Reason, (reason, parts) => (Reason: reason, Count: parts.Count()))
            .OrderByDescending(group => group.Count)
            .ToList();
        return reasons is [{ Reason: var only }]
            ? [$"{PictureWords.Count(seen.UnreadCount, "file or folder", "files or folders")} could not be read: {only}"]
            : reasons.Select(group => $"Could not be read, {group.Count} of {seen.UnreadCount}: {group.Reason}");
    }

    private static string Counts(SeenStore store) =>
        FormattableString.Invariant(
            $"Files in {StoreWords.Of(store)}: {store.Files:N0}. Looked at: {store.LookedAt:N0}. Online only: {store.OnlineOnly:N0}.");

    private string When(DateTimeOffset time) => Moment.InFull(time, clock);
}
