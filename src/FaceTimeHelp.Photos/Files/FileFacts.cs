namespace FaceTimeHelp.Photos.Files;

/// <summary>What the file system says of a file without its being opened.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
/// <param name="Attributes">On Unix only whether it is a link.</param>
/// <param name="Inode">The number that the file system knows it by; 0 where the system does not say.</param>
internal readonly record struct FileFacts(long Length, DateTimeOffset Modified, FileAttributes Attributes, ulong Inode)
{
    private static readonly bool AsksLinux = OperatingSystem.IsLinux();

    /// <summary>The facts of the file at <paramref name="path"/>, of a link those of the link itself.</summary>
    /// <exception cref="IOException">It is gone, or its name is not one that this system can read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static FileFacts Of(string path)
    {
        if (AsksLinux && LinuxFile.TryStat(path) is { } facts)
            return facts;
        var file = new FileInfo(path);
        return new FileFacts(file.Length, FileTime.Of(file), file.Attributes, Inode: 0);
    }

    /// <summary>Whether it is a link. Windows marks files that are kept online as reparse points too; only a link has a target.</summary>
    public bool IsLink(string path) => Attributes.HasFlag(FileAttributes.ReparsePoint) && new FileInfo(path).LinkTarget is not null;
}
