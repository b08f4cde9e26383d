using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Reports;

/// <summary>What a photo store is called where its place is not to be told.</summary>
internal static class StoreWords
{
    public static string Of(SeenStore store) => store.Path is { } path ? $"{Kind(store.Kind)} ({path})" : Kind(store.Kind);

    /// <summary>A kind that another version of the program knew has no words here.</summary>
    private static string Kind(string word) => word switch
    {
        "folder" => "a folder",
        "photos-library" => "a library of the Photos app",
        "photos-legacy" => "an old library of the Photos app",
        "device-dcim" => "an iPhone or iPad",
        "iphone-backup" => "a backup of an iPhone or iPad",
        "icloud-windows" => "iCloud Photos",
        "takeout" => "a Google Takeout",
        _ => "a place of another kind",
    };
}
