using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Owners;
using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>What one of the readers of a store counted, noted and kept; in the end they are put together.</summary>
internal sealed class Tally
{
    /// <summary>What says something of the store, and not of one picture.</summary>
    public List<StoreEntry> Notices { get; } = [];

    /// <summary>The files that matter.</summary>
    public List<ReadFile> Kept { get; } = [];

    public BaselineNotes Notes { get; } = new();

    public NewestStills Newest { get; } = new();

    public int Files { get; private set; }

    public int LookedAt { get; private set; }

    public int OnlineOnly { get; private set; }

    public int Missing { get; private set; }

    public int Undecided { get; private set; }

    public void CountOther() => Files++;

    /// <param name="isNew">Whether it may be a new picture, where that is not known of its reading.</param>
    public void Count(ReadFile file, Func<ReadFile, bool> isNew)
    {
        Notes.Add(file);
        Newest.Add(file);
        // A library's row without a file is no file.
        Files += file.File is { IsHere: true } or { Asset: null } ? 1 : 0;
        LookedAt += file.Reading is NotHere ? 0 : 1;
        OnlineOnly += file.Reading is NotHere ? 1 : 0;
        Missing += file is { Reading: NotHere, File.Asset.IsInCloud: false } ? 1 : 0;
        Undecided += file.IsUndecided && isNew(file) ? 1 : 0;
    }

    public void Add(Tally other)
    {
        Notices.AddRange(other.Notices);
        Kept.AddRange(other.Kept);
        Notes.Add(other.Notes);
        Newest.Add(other.Newest);
        (Files, LookedAt) = (Files + other.Files, LookedAt + other.LookedAt);
        (OnlineOnly, Missing, Undecided) = (OnlineOnly + other.OnlineOnly, Missing + other.Missing, Undecided + other.Undecided);
    }
}
