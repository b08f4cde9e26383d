namespace FaceTimeHelp.Photos.Files;

/// <summary>Recognises a file that reading would download by its attributes, as iCloud for Windows and OneDrive set them.</summary>
internal static class CloudPlaceholder
{
    /// <summary>FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_RECALL_ON_OPEN and FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS.</summary>
    private const FileAttributes Marks = FileAttributes.Offline | (FileAttributes)0x40000 | (FileAttributes)0x400000;

    public static bool Matches(FileAttributes attributes) => (attributes & Marks) != 0;
}
