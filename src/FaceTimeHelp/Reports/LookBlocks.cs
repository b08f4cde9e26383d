using System.Collections.Immutable;
using FaceTimeHelp.Photos.Scanning;
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
            .. report.Timeline is { } timeline ? (Block[])[Draw(timeline)] : [],
            Looks,
        ];

    private Drawn Draw(Timeline timeline) => new(
        timeline,
        timeline.InWords(When),
        new TimelineLabels(timeline.First < timeline.Began ? Day(timeline.First) : null, $"the case began, {Day(timeline.Began)}", $"last look, {Day(timeline.Looked)}"));

    private Block Looks => report.Looks.IsEmpty
        ? new Sentences("No look into the photos was taken.")
        : new Items([.. report.Looks.Select(look => new Item($"{When(look.At)}: {look.Verdict}", look.Seen is { } seen ? [.. Lines(seen)] : ["More was not kept of this look."]))]);

    private IEnumerable<string> Lines(Seen seen) =>
    [
        .. SeenSentences.Of(seen, When),
        .. seen.UnreadCount > SeenSentences.Shown ? Reasons(seen) : [],
        .. seen.Stores.Select(Counts),
    ];

    /// <summary>How often each reason was met, where there are more than the sentences name.</summary>
    private static IEnumerable<string> Reasons(Seen seen) => seen.Unread
        .GroupBy(part => part.Reason, (reason, parts) => (Reason: reason, Count: parts.Count()))
        .OrderByDescending(group => group.Count)
        .Select(group => $"Could not be read, {group.Count} of {seen.UnreadCount}: {group.Reason}");

    private static string Counts(SeenStore store) =>
        FormattableString.Invariant($"Files in {StoreWords.Of(store)}: {store.Files:N0}. Looked at: {store.LookedAt:N0}. Online only: {store.OnlineOnly:N0}.");

    private string When(DateTimeOffset time) => Moment.InFull(time, clock);

    private string Day(DateTimeOffset time) => Moment.Day(time, clock);
}
