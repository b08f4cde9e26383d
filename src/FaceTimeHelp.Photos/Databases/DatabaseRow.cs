using System.Text;
using SQLitePCL;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>
/// One row of an answer. SQLite keeps any kind of value in any column, so a number of an unexpected kind is null. A row is read while
/// its statement is open, and no later.
/// </summary>
internal sealed class DatabaseRow(sqlite3_stmt statement)
{
    private readonly NativeColumns columns = new(statement.DangerousGetHandle());

    /// <summary>The last text of each column: consecutive rows often repeat a value, so its string is used again.</summary>
    private readonly string[] before = [.. Enumerable.Repeat("", raw.sqlite3_column_count(statement))];

    /// <summary>Null where there is none; what is not text comes as SQLite would print it.</summary>
    public string? Text(int column)
    {
        var text = columns.Text(column);
        if (text.IsEmpty)
            return null;
        return Ascii.Equals(text, before[column]) ? before[column] : before[column] = Encoding.UTF8.GetString(text);
    }

    public long? Number(int column) => columns.Type(column) == raw.SQLITE_INTEGER ? columns.Integer(column) : null;

    public byte[]? Bytes(int column) => columns.Type(column) == raw.SQLITE_BLOB ? columns.Blob(column).ToArray() : null;

    /// <summary>A number of seconds, as Apple counts them, as a time.</summary>
    public DateTimeOffset? Time(int column)
    {
        var seconds = columns.Real(column);
        if (seconds == 0 && columns.Type(column) is not (raw.SQLITE_FLOAT or raw.SQLITE_INTEGER))
            return null;
        return AppleTime.TryFrom(seconds);
    }
}
