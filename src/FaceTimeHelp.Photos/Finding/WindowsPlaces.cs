using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>A Windows computer's places. A phone has no path there: its pictures are copied first, or come by iCloud.</summary>
/// <param name="RoamingData">The folder <c>AppData\Roaming</c>.</param>
/// <param name="Drives">The roots of all drives.</param>
public sealed record WindowsPlaces(string Home, string Pictures, string RoamingData, IReadOnlyList<string> Drives) : Places(Home, Pictures)
{
    internal override IEnumerable<(string Path, StoreKind Kind)> All =>
    [
        (Path.Combine(Pictures, "iCloud Photos"), ICloudWindowsStore.Name),
        .. InPictures,
        // The first is iTunes from Apple's site; the others are iTunes and Apple Devices from Microsoft's store.
        .. Backups(
            Path.Combine(RoamingData, "Apple Computer", "MobileSync", "Backup"),
            Path.Combine(RoamingData, "Apple", "MobileSync", "Backup"),
            Path.Combine(Home, "Apple", "MobileSync", "Backup")),
        .. Phones(Drives),
    ];
}
