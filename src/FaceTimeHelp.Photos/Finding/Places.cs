using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>Where one system keeps photo stores.</summary>
/// <param name="Home">The user's own folder.</param>
/// <param name="Pictures">The user's folder for pictures; it need not exist.</param>
public abstract record Places(string Home, string Pictures)
{
    /// <summary>Every place where a store lies or may lie, with what it is called if it does not open. Most of them exist.</summary>
    internal abstract IEnumerable<(string Path, StoreKind Kind)> All { get; }

    /// <summary>What says which library is in use, where the system says it.</summary>
    internal virtual IEnumerable<string> Preferences => [];

    /// <summary>Photos libraries in the folder for pictures.</summary>
    internal IEnumerable<string> Libraries => Subfolders.Of(Pictures, "*.photoslibrary").Order(StringComparer.Ordinal);

    /// <summary>Each backup has a folder of its own in the folder for backups.</summary>
    private protected static IEnumerable<(string Path, StoreKind Kind)> Backups(params string[] folders) =>
        folders.SelectMany(folder => Subfolders.Of(folder)).Where(IsBackup).Select(backup => (backup, BackupStore.Name));

    /// <summary>What is in the folder for pictures: libraries by themselves, and the rest.</summary>
    private protected IEnumerable<(string Path, StoreKind Kind)> InPictures =>
        [.. Libraries.Select(library => (library, PhotosLibraryStore.Name)), (Pictures, FolderStore.Name)];

    /// <summary>Disks of any kind that hold a phone's pictures.</summary>
    private protected static IEnumerable<(string Path, StoreKind Kind)> Phones(IEnumerable<string> disks) =>
        disks.Where(disk => Directory.Exists(Path.Combine(disk, "DCIM"))).Select(disk => (disk, DeviceStore.Name));

    private static bool IsBackup(string folder) =>
        File.Exists(Path.Combine(folder, "Manifest.db")) || File.Exists(Path.Combine(folder, "Manifest.mbdb"));
}
