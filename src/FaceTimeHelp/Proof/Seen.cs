using System.Collections.Immutable;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Scanning;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Proof;

/// <summary>
/// What a look into the photo stores saw, as far as it is told and kept with the case. Of older pictures no more than their times is
/// known: no name of theirs is ever needed.
/// </summary>
public sealed record Seen(Verdict Verdict)
{
    /// <summary>The most parts that are kept by name; a disk that fails may have any number.</summary>
    private const int MostUnread = 100;

    /// <summary>Whether new pictures could be told from old ones; else all count as new.</summary>
    public required bool ComparesWithBefore { get; init; }

    public required ImmutableArray<SeenStore> Stores { get; init; }

    /// <summary>New pictures that are FaceTime's, surely or probably; in the order of their paths.</summary>
    public required ImmutableArray<SeenPicture> New { get; init; }

    /// <summary>When the FaceTime pictures of before were taken, in UTC, the oldest first.</summary>
    public required ImmutableArray<DateTimeOffset> Older { get; init; }

    /// <summary>What could not be read, what may be a new picture first.</summary>
    public required ImmutableArray<UnreadablePart> Unread { get; init; }

    /// <summary>How many there are of those, also where not all of them are listed.</summary>
    public required int UnreadCount { get; init; }

    /// <summary>How many of those may be, or hold, a new FaceTime picture.</summary>
    public required int BlockingCount { get; init; }

    /// <summary>How long it waited for a picture; null where it looked once.</summary>
    public TimeSpan? Waited { get; init; }

    /// <summary>Files that were looked at, in all stores.</summary>
    internal int LookedAt => Stores.Sum(store => store.LookedAt);

    /// <summary>Files that are not on this computer.</summary>
    internal int OnlineOnly => Stores.Sum(store => store.OnlineOnly);

    /// <summary>How many of those iCloud does not have either.</summary>
    internal int Missing => Stores.Sum(store => store.Missing);

    /// <summary>How many of those may be a new FaceTime picture.</summary>
    internal int InTheDark => Stores.Sum(store => store.InTheDark);

    /// <summary>The pictures that the verdict speaks of, the newest first.</summary>
    internal ImmutableArray<SeenPicture> Proven =>
        [.. New.Where(picture => picture.IsSure && Speaks(picture)).OrderByDescending(picture => picture.Taken)];

    /// <summary>Whether its parts fit together; what was read from a file need not.</summary>
    internal bool IsWhole =>
        !(Stores.IsDefault || New.IsDefault || Older.IsDefault || Unread.IsDefault)
        && Stores.All(store => store is not null)
        && Unread.All(part => part is { Path.Length: > 0 })
        && New.All(picture => picture is { IsWhole: true })
        && (Verdict is not (Verdict.Appeared or Verdict.AppearedWithoutMovie or Verdict.AppearedWithoutStill) || !Proven.IsEmpty);

    public static Seen Of(ScanReport report)
    {
        var unread = report.Stores.SelectMany(store => store.Unreadable).OrderByDescending(part => part.MightBeNew).ToList();
        return new Seen(report.Verdict)
        {
            ComparesWithBefore = report.ComparesWithBefore,
            Stores = [.. report.Stores.Select(SeenStore.Of)],
            New =
            [
                .. report.Pictures
                    .Where(picture => picture is { IsNew: true, Certainty: not Certainty.NotFaceTime })
                    .Select(SeenPicture.Of),
            ],
            Older =
            [
                .. report.Pictures
                    .Where(picture => picture is { IsNew: false, Certainty: Certainty.Confirmed })
                    .Select(picture => picture.Taken)
                    .Order(),
            ],
            Unread = [.. unread.Take(MostUnread)],
            UnreadCount = unread.Count,
            BlockingCount = unread.Count(part => part.MightBeNew),
        };
    }

    /// <summary>Whether the verdict speaks of this picture: what has appeared is not told together with what is hidden.</summary>
    private bool Speaks(SeenPicture picture) => Verdict switch
    {
        Verdict.OtherLibrary => picture.IsElsewhere,
        Verdict.InICloud => picture is { IsElsewhere: false, Where: Whereabouts.ICloud },
        Verdict.Hidden => picture is { IsElsewhere: false, Where: Whereabouts.Hidden },
        Verdict.RecentlyDeleted => picture is { IsElsewhere: false, Where: Whereabouts.RecentlyDeleted },
        _ => picture is { IsElsewhere: false, Where: Whereabouts.Library },
    };
}
