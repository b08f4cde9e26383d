using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>Opens databases for one asker each: a connection is never asked by two threads at once, and never used again.</summary>
internal static class UnsharedConnection
{
    // So SQLite need not lock for every value of every row.
    static UnsharedConnection()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
