namespace FaceTimeHelp.Photos.Libraries;

/// <summary>Where a database and its write-ahead log lie. In a backup the two have names that say nothing.</summary>
/// <param name="Log">May name a file that is not there.</param>
internal sealed record DatabaseFiles(string Database, string? Log)
{
    /// <summary>A database with its log beside it, as SQLite names it.</summary>
    public static DatabaseFiles At(string path) => new(path, path + "-wal");

    /// <summary>Length and time of both: two that are equal were taken of files that nobody wrote to in between.</summary>
    public (long, DateTime, long, DateTime) Stamp()
    {
        var database = new FileInfo(Database);
        var log = Log is null ? null : new FileInfo(Log);
        return log is { Exists: true }
            ? (database.Length, database.LastWriteTimeUtc, log.Length, log.LastWriteTimeUtc)
            : (database.Length, database.LastWriteTimeUtc, 0, default);
    }
}
