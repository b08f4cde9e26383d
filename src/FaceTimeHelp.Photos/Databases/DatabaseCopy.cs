using FaceTimeHelp.Photos.Files;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>
/// A private copy of a database and its write-ahead log, gone when it is disposed of. The log holds rows that the database
/// lacks, and SQLite writes while it takes them over: so the copy is opened, and never the user's own file.
/// </summary>
internal sealed class DatabaseCopy : IDisposable
{
    private const int Tries = 5;
    private const int BufferLength = 1 << 20;

    /// <summary>Room that SQLite may need while it takes over the log.</summary>
    private const long Reserve = 16 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly PrivateFolder folder;

    private DatabaseCopy(PrivateFolder folder) => this.folder = folder;

    /// <summary>The copied database, with its log beside it.</summary>
    public string Path => folder.At("copy.sqlite");

    /// <exception cref="UnreadableDatabaseException">It may not be read, does not fit, or never keeps still.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DatabaseCopy Take(DatabaseFiles files, CancellationToken token)
    {
        var copy = new DatabaseCopy(Make(PrivateFolder.ForLibrary));
        var isWhole = false;
        try
        {
            copy.Fill(files, token);
            isWhole = true;
            return copy;
        }
        catch (UnauthorizedAccessException problem)
        {
            throw UnreadableDatabaseException.Forbidden(problem);
        }
        catch (IOException problem)
        {
            throw UnreadableDatabaseException.Failed(problem);
        }
        finally
        {
            if (!isWhole)
                copy.Dispose();
        }
    }

    /// <summary>Refuses a copy that needs more than is free.</summary>
    internal static void CheckRoom(long needed, long free)
    {
        if (needed + Reserve > free)
            throw UnreadableDatabaseException.TooLarge(needed + Reserve, free);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Copies until nothing changed meanwhile: database and log belong together only then.</summary>
    /// <exception cref="UnreadableDatabaseException">It never keeps still.</exception>
    internal static void CopyUntilUnchanged<TStamp>(Func<TStamp> stamp, Action copy, CancellationToken token)
    {
        for (var left = Tries; left > 0; left--)
        {
            var before = stamp();
            copy();
            if (Equals(stamp(), before))
                return;

            token.WaitHandle.WaitOne(Pause);
            token.ThrowIfCancellationRequested();
        }

        throw UnreadableDatabaseException.KeepsChanging();
    }

    private void Fill(DatabaseFiles files, CancellationToken token) =>
        CopyUntilUnchanged(files.Stamp, () => Copy(files, token), token);

    private void Copy(DatabaseFiles files, CancellationToken token)
    {
        // Opening a pipe would wait for ever; what has no length is never opened.
        var (database, log) = files.Stamp();
        if (database.Length == 0)
            throw UnreadableDatabaseException.Damaged(cause: null);
        if (FreeSpace() is { } free)
            CheckRoom(database.Length + log.Length, free);
        Copy(files.Database, Path, token);
        File.Delete(Path + "-wal");
        if (log.Length > 0)
            Copy(files.Log!, Path + "-wal", token);
    }

    /// <summary>Null for a folder on a Windows server, of which .NET cannot tell.</summary>
    private long? FreeSpace()
    {
        try
        {
            return new DriveInfo(folder.Path).AvailableFreeSpace;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Copy(string from, string to, CancellationToken token)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        using var target = Make(() => Create(to));
        var buffer = new byte[BufferLength];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            token.ThrowIfCancellationRequested();
            Make(() =>
            {
                target.Write(buffer, 0, read);
                return read;
            });
        }
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    /// <summary>Does a part of the work that takes place in the temporary folder: what fails there is nothing that the list is guilty of.</summary>
    private static T Make<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnreadableDatabaseException.NoCopy(problem);
        }
    }
}
