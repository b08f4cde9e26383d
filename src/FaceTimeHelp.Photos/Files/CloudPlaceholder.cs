namespace FaceTimeHelp.Photos.Files;

/// <summary>Tells from a file's attributes that reading it would download it, as iCloud for Windows and OneDrive mark their files.</summary>
internal static class CloudPlaceholder
{
    /// <summary>FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_RECALL_ON_OPEN and FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS.</summary>
    private const FileAttributes Marks = FileAttributes.Offline | (FileAttributes)0x40000 | (FileAttributes)0x400000;

    public static bool Matches(FileAttributes attributes) => (attributes & Marks) != 0;
}
