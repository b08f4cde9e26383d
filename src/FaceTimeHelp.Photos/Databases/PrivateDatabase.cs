using Microsoft.Data.Sqlite;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>
/// A copy of a database, to be asked. All that the program asks SQLite goes through here, so that whatever SQLite finds
/// wrong becomes one kind of problem. Questions never hold values from outside.
/// </summary>
internal sealed class PrivateDatabase : IDisposable
{
    private readonly DatabaseCopy copy;

    private PrivateDatabase(DatabaseCopy copy) => this.copy = copy;

    /// <exception cref="UnreadableDatabaseException">It cannot be copied.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PrivateDatabase Open(DatabaseFiles files, CancellationToken token) => new(DatabaseCopy.Take(files, token));

    /// <summary>Names of a table's columns; none where there is no such table.</summary>
    /// <exception cref="UnreadableDatabaseException">It is damaged, or is no database.</exception>
    public HashSet<string> Columns(string table) =>
        [.. Rows($"PRAGMA table_info(\"{table}\")", row => row.Text(1)).OfType<string>()];

    /// <summary>Each row as <paramref name="read"/> takes it. Each query has its own connection, so several can run in parallel.</summary>
    /// <exception cref="UnreadableDatabaseException">While it is being enumerated: it is damaged, or is no database.</exception>
    public IEnumerable<T> Rows<T>(string question, Func<DatabaseRow, T> read)
    {
        using var asking = Guard(() => UnsharedConnection.Open(copy.Path));
        using var command = asking.CreateCommand();
        command.CommandText = question;
        using var reader = Guard(command.ExecuteReader);
        var row = new DatabaseRow(reader.Handle!);
        while (HasNext(reader))
            yield return read(row);
    }

    public void Dispose() => copy.Dispose();

    private static bool HasNext(SqliteDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (SqliteException problem)
        {
            throw UnreadableDatabaseException.Damaged(problem);
        }
    }

    private static T Guard<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (SqliteException problem)
        {
            throw UnreadableDatabaseException.Damaged(problem);
        }
    }
}
