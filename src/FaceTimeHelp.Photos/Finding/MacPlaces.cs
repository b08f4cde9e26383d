using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>A Mac's places.</summary>
/// <param name="Volumes">The folder that disks and phones appear in.</param>
public sealed record MacPlaces(string Home, string Volumes) : Places(Home, Path.Combine(Home, "Pictures"))
{
    private const string Group = "group.com.apple.photolibraryd.private";

    internal override IEnumerable<(string Path, StoreKind Kind)> All =>
    [
        .. InPictures,
        .. BackupsHere,
        .. Phones(Subfolders.Of(Volumes)),
    ];

    // The first since macOS 10.15; the second is where newer versions keep it.
    internal override IEnumerable<string> Preferences =>
    [
        Path.Combine(Home, "Library/Containers/com.apple.photolibraryd/Data/Library/Preferences/com.apple.photolibraryd.plist"),
        Path.Combine(Home, $"Library/Group Containers/{Group}/Library/Preferences/{Group}.plist"),
    ];

    private string BackupFolder => Path.Combine(Home, "Library/Application Support/MobileSync/Backup");

    // Without Full Disk Access the folder is there, but what is in it is not told.
    private IEnumerable<(string Path, StoreKind Kind)> BackupsHere =>
        Directory.Exists(BackupFolder) && !MayList(BackupFolder) ? [(BackupFolder, BackupStore.Name)] : Backups(BackupFolder);

    private static bool MayList(string folder)
    {
        try
        {
            FolderAccess.Require(folder);
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }
}
