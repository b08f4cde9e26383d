using SQLitePCL;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>
/// One row of an answer. SQLite keeps any kind of value in any column, so a number of an unexpected kind is null. Values are taken
/// from SQLite itself: a library has a million rows, and the layer above wraps every number in an object.
/// </summary>
internal sealed class DatabaseRow(sqlite3_stmt statement)
{
    /// <summary>What times in Apple's databases count from.</summary>
    private static readonly DateTimeOffset Epoch = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null where there is none; what is not text comes as SQLite would print it.</summary>
    public string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() is { Length: > 0 } text ? text : null;

    public long? Number(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_INTEGER ? raw.sqlite3_column_int64(statement, column) : null;

    public byte[]? Bytes(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_BLOB ? raw.sqlite3_column_blob(statement, column).ToArray() : null;

    /// <summary>Seconds since 2001-01-01 UTC, as a time.</summary>
    public DateTimeOffset? Time(int column)
    {
        var seconds = raw.sqlite3_column_double(statement, column);
        if (seconds == 0 && raw.sqlite3_column_type(statement, column) is not (raw.SQLITE_FLOAT or raw.SQLITE_INTEGER))
            return null;
        // The years that Apple's own programs can show.
        return Math.Abs(seconds) < 4e10 ? Epoch.AddSeconds(seconds) : null;
    }
}
