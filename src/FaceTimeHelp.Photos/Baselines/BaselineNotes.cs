using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Baselines;

/// <summary>What a scan notes of each file while it goes by, to make a baseline of it: some thirty bytes a file.</summary>
internal sealed class BaselineNotes
{
    private readonly List<KnownFile> files = [];
    private readonly List<ulong> notOnDisk = [];
    private readonly List<ulong> ids = [];
    private readonly List<ulong> rows = [];
    private readonly List<ulong> unread = [];

    /// <summary>Whether a file that went by unread spells the identifier of this fingerprint.</summary>
    public bool MentionsUnread(ulong id) => unread.Contains(id);

    public void Add(ReadFile file)
    {
        Add(file.File);
        if (file.Id is { } id)
            ids.Add(id.Fingerprint);
        if (file.Reading is Unmarked { Ids: var spelt })
            unread.AddRange(spelt);
    }

    public void Add(BaselineNotes others)
    {
        files.AddRange(others.files);
        notOnDisk.AddRange(others.notOnDisk);
        ids.AddRange(others.ids);
        unread.AddRange(others.unread);
        rows.AddRange(others.rows);
    }

    /// <param name="taken">In UTC.</param>
    /// <param name="again">The files that are to be opened at every look.</param>
    /// <param name="closed">What could not be looked into.</param>
    /// <param name="before">What was known before: of a file that was not opened, what it holds is known from there.</param>
    public Baseline ToBaseline(DateTimeOffset taken, IEnumerable<Candidate> again, IEnumerable<ulong> closed, Baseline? before)
    {
        files.Sort();
        return new Baseline(taken, new BaselineParts(
            [.. files.Distinct()],
            Fingerprints.Sorted(again.Select(file => Fingerprints.OfName(file.RelativePath))),
            Fingerprints.Sorted(notOnDisk),
            Fingerprints.Sorted(ids.Concat(unread).Concat(before?.Parts.Ids ?? [])),
            Fingerprints.Sorted(rows),
            Fingerprints.Sorted(closed)));
    }

    private void Add(Candidate file)
    {
        var path = Fingerprints.OfName(file.RelativePath);
        if (!file.IsHere)
            notOnDisk.Add(path);
        // A file that is online only has the length and time that it will have when it is here.
        if (file.Presence is not OnlyListed)
            files.Add(new KnownFile(path, Fingerprints.OfStamp(file), file.Inode));
        if (file.Asset?.Uuid is { } row)
            rows.Add(Fingerprints.OfName(row));
    }
}
