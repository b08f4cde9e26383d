namespace FaceTimeHelp.Photos.Stores;

/// <summary>The folder where this computer keeps pictures.</summary>
public static class PicturesFolder
{
    /// <summary>Its path, or null where there is none.</summary>
    public static string? Find() =>
        Environment.GetFolderPath(Environment.SpecialFolder.MyPictures) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
