using System.Collections.Immutable;
using FaceTimeHelp.Photos.Files;
using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Stores;

namespace FaceTimeHelp.Photos.Finding;

/// <summary>Finds the photo stores of a computer by looking where its system keeps them.</summary>
public sealed class StoreFinder(Places places)
{
    private const string UsualName = "Photos Library.photoslibrary";

    /// <summary>The finder for the computer that the program runs on.</summary>
    public static StoreFinder Here()
    {
        var home = Folder(Environment.SpecialFolder.UserProfile);
        var pictures = Folder(Environment.SpecialFolder.MyPictures);
        if (OperatingSystem.IsMacOS())
            return new StoreFinder(new MacPlaces(home, "/Volumes"));
        if (OperatingSystem.IsWindows())
        {
            var roaming = Folder(Environment.SpecialFolder.ApplicationData);
            return new StoreFinder(new WindowsPlaces(home, pictures, roaming, Environment.GetLogicalDrives()));
        }
        return new StoreFinder(new LinuxPlaces(home, pictures, "/"));
    }

    /// <summary>All stores, each once; a folder leaves out what lies below it and is a store by itself.</summary>
    public ImmutableArray<FoundStore> Find()
    {
        ImmutableArray<FoundStore> found =
        [
            // Where the system does not say where a folder is, what was looked for in it has a relative path.
            .. places.All.Where(place => Path.IsPathRooted(place.Path) && Directory.Exists(place.Path))
                .DistinctBy(place => FullPath.Of(place.Path), FullPath.Comparer)
                .Select(place => FoundStore.At(place.Path, place.Kind)),
        ];
        return [.. PhotoStore.WithoutOverlap([.. found.Select(one => one.Store)]).Zip(found, (store, one) => one with { Store = store })];
    }

    /// <summary>
    /// The Photos library in use: the one that the system calls its System Photo Library; where it does not say, the one with
    /// the usual name in the folder for pictures, or the only one there. Null where that does not decide it.
    /// </summary>
    public string? LibraryInUse() => FromPreferences() ?? InPictures([.. places.Libraries]);

    private string? FromPreferences() =>
        places.Preferences
            .Select(file => PropertyList.TryRead(file)?.Text("SystemLibraryPath"))
            .FirstOrDefault(path => path is { Length: > 0 });

    private static string? InPictures(IReadOnlyList<string> libraries) =>
        libraries.FirstOrDefault(library => Path.GetFileName(library) == UsualName) ?? (libraries.Count == 1 ? libraries[0] : null);

    private static string Folder(Environment.SpecialFolder folder) =>
        Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);
}
