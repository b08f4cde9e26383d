using FaceTimeHelp.Photos.Pictures;
using FaceTimeHelp.Photos.Reading;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Scanning;

/// <summary>
/// Decides how far each file is read, and which files a scan keeps. Files that do not matter are only counted, which keeps memory
/// independent of the number of files.
/// </summary>
internal abstract class ReadPolicy
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public abstract PhotoReading Read(Candidate file, CancellationToken token);

    /// <summary>Whether the file matters, and with it all files of its group.</summary>
    public abstract bool Keeps(ReadFile file);
}

/// <summary>
/// Keeps what bears a mark, belongs to what bore one before, or could not be read. What is new decides between "nothing" and "maybe", so
/// it is read to the end, and kept where it is a Live Photo.
/// </summary>
internal sealed class EvidencePolicy(Novelty novelty, bool all) : ReadPolicy
{
    public override PhotoReading Read(Candidate file, CancellationToken token)
    {
        if (!all && novelty.IsUnchanged(file))
            return new Unchanged();
        return all || (novelty.ComparesWithBefore && novelty.IsRecent(file))
            ? PhotoReader.Read(file, token)
            : PhotoReader.Skim(file, token);
    }

    public override bool Keeps(ReadFile file) =>
        file.Reading is Unreadable
        || !file.Marks.IsEmpty
        || novelty.WasRelevant(file.File)
        || (MayBeLive(file) && (all || (novelty.ComparesWithBefore && novelty.IsNew(file))));

    private static bool MayBeLive(ReadFile file) =>
        file.Reading is StillReading or MovieReading or NotHere && (file.Id is not null || file.File.Asset is { IsLive: true });
}

/// <summary>Keeps the unmarked halves of FaceTime pictures, which lie somewhere under another name.</summary>
/// <param name="wanted">The fingerprints of their identifiers.</param>
internal sealed class MissingHalfPolicy(IReadOnlySet<ulong> wanted) : ReadPolicy
{
    public override PhotoReading Read(Candidate file, CancellationToken token) => PhotoReader.Skim(file, token);

    public override bool Keeps(ReadFile file) => file.Reading is Unmarked { Ids: var ids } && ids.Any(wanted.Contains);
}
