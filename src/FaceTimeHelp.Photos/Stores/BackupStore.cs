using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Libraries;
using IOPath = System.IO.Path;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>
/// A backup of an iPhone or iPad that the Finder, Apple Devices or iTunes made. Its files have names that say nothing; its list
/// of files, <c>Manifest.db</c>, says where the phone had each. Candidates bear the phone's paths, as a person knows them.
/// </summary>
public sealed class BackupStore : LibraryBackedStore
{
    /// <summary>The folder of the camera roll's domain that everything lies in.</summary>
    private const string Media = "Media/";

    private BackupStore(string path) => Path = path;

    public override string Path { get; }

    public override StoreKind Kind => Name;

    internal static StoreKind Name { get; } = new("iphone-backup", "a backup of an iPhone or iPad");

    private protected override DatabaseFiles? ListFiles =>
        Stored(IdOf(CameraRoll.List)) is var list && File.Exists(list)
            ? new DatabaseFiles(list, Stored(IdOf(CameraRoll.List + "-wal")))
            : null;

    /// <summary>The backup at <paramref name="path"/>, or null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">It is encrypted, or too old.</exception>
    public static BackupStore? TryOpen(string path)
    {
        if (File.Exists(IOPath.Combine(path, "Manifest.mbdb")))
            throw StoreUnavailableException.OldBackup(path);
        if (!File.Exists(ManifestIn(path)))
            return null;
        if (PropertyList.TryRead(IOPath.Combine(path, "Manifest.plist"))?.Boolean("IsEncrypted") == true)
            throw StoreUnavailableException.Encrypted(path);
        return new BackupStore(path);
    }

    private protected override IEnumerable<StoreEntry> Files(CancellationToken token)
    {
        var files = Read(token, out var closed).Where(file => file.RelativePath.StartsWith(Media, StringComparison.Ordinal));
        return files.Select(Entry).Concat(closed);
    }

    private protected override string KeyOf(Candidate file) => CameraRoll.KeyOf(file.RelativePath[Media.Length..]);

    private protected override string? KeyOf(Asset asset) =>
        asset.FileName is null ? null : CameraRoll.KeyOf($"{asset.Directory}/{asset.FileName}");

    private protected override string RelativePathOf(Asset asset) => $"{Media}{asset.Directory}/{asset.FileName}";

    private static string ManifestIn(string path) => IOPath.Combine(path, "Manifest.db");

    private static string IdOf(string path) => BackedUpFile.IdOf(Media + path);

    private List<BackedUpFile> Read(CancellationToken token, out IEnumerable<InaccessiblePart> closed)
    {
        try
        {
            closed = [];
            return BackupManifest.ReadCameraRoll(ManifestIn(Path), token);
        }
        catch (UnreadableDatabaseException problem)
        {
            closed = [new InaccessiblePart(ManifestIn(Path), problem.Message) { Closes = Path }];
            return [];
        }
    }

    private StoreEntry Entry(BackedUpFile file)
    {
        var path = file.RelativePath[Media.Length..];
        if (!FileNames.IsCandidate(IOPath.GetFileName(path)) || !CameraRoll.HoldsPictures(path))
            return new OtherFile();

        var shown = IOPath.Combine(Path, file.RelativePath);
        var stored = new FileInfo(Stored(file.Id));
        return stored.Exists
            ? new FileGroup(
            [
                new Candidate(shown, file.RelativePath, stored.Length, FileTime.Of(stored))
                {
                    Source = stored.FullName,
                    IsEdit = CameraRoll.IsEdit(path),
                },
            ])
            : new InaccessiblePart(shown, "The backup lists it, but does not hold it: the backup was not finished, or was damaged.");
    }

    private string Stored(string id) => IOPath.Combine(Path, id[..2], id);
}
