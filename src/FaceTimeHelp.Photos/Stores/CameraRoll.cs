using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Stores;

/// <summary>How a phone lays out its pictures, below its folder <c>Media</c>; paths have <c>/</c> between folders.</summary>
internal static class CameraRoll
{
    public const string List = "PhotoData/Photos.sqlite";

    /// <summary>What edits made: <c>PhotoData/Mutations/DCIM/100APPLE/IMG_0001/Adjustments/FullSizeRender.heic</c>.</summary>
    public const string Mutations = "PhotoData/Mutations/";

    /// <summary>Folders with pictures. Others, such as the thumbnails', hold none of their own.</summary>
    public static readonly string[] Pictures = ["DCIM/", "PhotoData/CPLAssets/", Mutations];

    public static bool HoldsPictures(string path) =>
        Array.Exists(Pictures, folder => path.StartsWith(folder, StringComparison.Ordinal));

    public static bool IsEdit(string path) => path.StartsWith(Mutations, StringComparison.Ordinal) || OriginalStem(path) is not null;

    /// <summary>Folder and stem of the original: what all files of one picture have in common.</summary>
    public static string KeyOf(string path) =>
        path.StartsWith(Mutations, StringComparison.Ordinal) ? string.Join('/', path[Mutations.Length..].Split('/').Take(3))
        : OriginalStem(path) ?? Path.ChangeExtension(path, null);

    private static string? OriginalStem(string path) =>
        FileNames.OriginalStem(Path.GetFileNameWithoutExtension(path)) is { } stem ? path[..(path.LastIndexOf('/') + 1)] + stem : null;
}
