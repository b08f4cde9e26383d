namespace FaceTimeHelp.Scans;

/// <summary>The folder where this computer keeps pictures.</summary>
internal static class PicturesFolder
{
    /// <summary>Its path, or null where there is none.</summary>
    public static string? Find() =>
        Environment.GetFolderPath(Environment.SpecialFolder.MyPictures) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
