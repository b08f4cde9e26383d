using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>Where a database and its write-ahead log lie. In a backup the two have names that say nothing.</summary>
/// <param name="Log">May name a file that is not there.</param>
internal sealed record DatabaseFiles(string Database, string? Log)
{
    /// <summary>A database with its log beside it, as SQLite names it.</summary>
    public static DatabaseFiles At(string path) => new(path, path + "-wal");

    /// <summary>Length and time of both: two that are equal were taken of files that nobody wrote to in between.</summary>
    public (FileStamp Database, FileStamp Log) Stamp() => (Of(Database), Of(Log));

    private static FileStamp Of(string? path) =>
        path is not null && new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, FileTime.Of(file)) : default;
}

/// <summary>How long a file is, and when it was last written, in UTC; zero where there is none.</summary>
internal readonly record struct FileStamp(long Length, DateTimeOffset Written);
