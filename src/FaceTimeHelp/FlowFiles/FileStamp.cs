namespace FaceTimeHelp.FlowFiles;

/// <summary>A file's visible metadata: saving the file in any way changes it.</summary>
internal readonly record struct FileStamp(DateTime Written, DateTime Created, long Length, UnixFileMode Mode)
{
    /// <summary>The stamp of a file that is not there, or that cannot be looked at.</summary>
    public static FileStamp Missing { get; }

    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
            return file.Exists ? new FileStamp(file.LastWriteTimeUtc, file.CreationTimeUtc, file.Length, file.UnixFileMode) : Missing;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return Missing;
        }
    }
}
