using System.Collections.Immutable;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>
/// The pictures and movies that existed before, so that a later scan can tell a new one, and need not open what has not changed
/// since. A picture is known by its identifier or its row in a library; one without either by its file's length and time, under
/// whatever name; one that could not be opened, then or now, by its path, unless it was written since. So a moved file is not new, and
/// an overwritten one is. Where nobody could look, all that is not known to have come since counts as there.
/// </summary>
public sealed class Baseline
{
    private readonly Lazy<ImmutableArray<ulong>> stamps;
    private readonly Lazy<ImmutableArray<ulong>> markedStamps;

    internal Baseline(DateTimeOffset taken, BaselineParts parts)
    {
        (Taken, Parts) = (taken, parts);
        stamps = new(() => Fingerprints.Sorted(Parts.Files.Select(file => file.Stamp)));
        markedStamps = new(() => Fingerprints.Sorted(Parts.Files
            .Where(file => Parts.AlwaysReopen.Has(file.Path) || Parts.NotOnDisk.Has(file.Path))
            .Select(file => file.Stamp)));
    }

    /// <summary>When it was taken, in UTC.</summary>
    public DateTimeOffset Taken { get; }

    /// <summary>How many pictures and movies there were, those that were listed only among them.</summary>
    public int Count => Parts.Files.Length + Parts.NotOnDisk.Count(path => !HasFile(path));

    internal BaselineParts Parts { get; }

    /// <summary>Whether the picture was there: its identifier, its row in a library, or one of its files.</summary>
    public bool Knows(Picture picture) =>
        Knows(picture.Id)
        || picture.Rows.Any(KnowsRow)
        || picture.Files.Any(file => Knows(file, picture.Id, isMarked: !picture.Evidence.IsEmpty));

    /// <summary>Whether a file that nobody could read was there.</summary>
    public bool Knows(ReadFile unread) =>
        Knows(unread.Id) || (unread.File.Asset?.Uuid is { } row && KnowsRow(row)) || Knows(unread.File, unread.Id, isMarked: false);

    /// <summary>Whether the file was there and did not matter, and is the same one still: then it need not be opened again.</summary>
    internal bool IsUnchanged(Candidate file) =>
        file.IsHere
        && Fingerprints.OfName(file.RelativePath) is var path
        && IsAsBefore(file, path)
        && !Parts.NotOnDisk.Has(path)
        && !Parts.AlwaysReopen.Has(path);

    /// <summary>Whether a file at this path was one of a FaceTime picture's, or could not be read.</summary>
    internal bool WasRelevant(Candidate file) => Parts.AlwaysReopen.Has(Fingerprints.OfName(file.RelativePath));

    private bool Knows(ContentIdentifier? id) => id is { } known && Parts.Ids.Has(known.Fingerprint);

    private bool KnowsRow(string row) => Parts.Rows.Has(Fingerprints.OfName(row));

    private bool Knows(Candidate file, ContentIdentifier? id, bool isMarked)
    {
        if (MayHaveBeenOutOfSight(file))
            return true;
        var path = Fingerprints.OfName(file.RelativePath);
        if (file.Presence is OnlyListed)
            return Parts.NotOnDisk.Has(path) || HasFile(path);
        if (IsAsBefore(file, path) || MayBeWhatWasNotOpened(file, path))
            return true;
        // An identifier that was not there belongs to a picture that was not there, whatever else its file has in common with another;
        // and what nobody could look at has length and time in common with all of its kind.
        var known = isMarked ? markedStamps : stamps;
        return id is null && file.Presence is not Unseen && known.Value.Has(Fingerprints.OfStamp(file));
    }

    /// <summary>Whether it lies where nobody could look, and its time does not show that it came since.</summary>
    private bool MayHaveBeenOutOfSight(Candidate file) => file.Arrived <= Taken && ClosedPlaces.Hold(Parts.Closed, file);

    /// <summary>
    /// Whether one of the two, the file then and the file now, could not be opened, so that their lengths and times need not agree:
    /// then it is the same unless it was written since.
    /// </summary>
    private bool MayBeWhatWasNotOpened(Candidate file, ulong path)
    {
        var wasNotOnDisk = Parts.NotOnDisk.Has(path);
        return (wasNotOnDisk || (file.Presence is OnlineOnly && HasFile(path))) && file.Modified <= Taken;
    }

    /// <summary>Whether a file was at this path, whatever its length and time.</summary>
    private bool HasFile(ulong path)
    {
        var at = Parts.Files.AsSpan().BinarySearch(new KnownFile(path, 0, 0));
        return at >= 0 || (~at < Parts.Files.Length && Parts.Files[~at].Path == path);
    }

    /// <summary>Whether a file of this length, time and number was at this path.</summary>
    private bool IsAsBefore(Candidate file, ulong path)
    {
        var files = Parts.Files.AsSpan();
        var at = files.BinarySearch(new KnownFile(path, 0, 0));
        for (at = at < 0 ? ~at : at; at < files.Length && files[at].Path == path; at++)
        {
            if (files[at].Stamp == Fingerprints.OfStamp(file) && (files[at].Inode == file.Inode || files[at].Inode == 0 || file.Inode == 0))
                return true;
        }
        return false;
    }
}
