using System.Data.Common;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>One row of an answer. SQLite keeps any kind of value in any column, so a value of an unexpected kind is null.</summary>
internal sealed class DatabaseRow(DbDataReader reader)
{
    /// <summary>What times in Apple's databases count from.</summary>
    private static readonly DateTimeOffset Epoch = new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string? Text(int column) => reader.GetValue(column) as string is { Length: > 0 } text ? text : null;

    public long? Number(int column) => reader.GetValue(column) as long?;

    public byte[]? Bytes(int column) => reader.GetValue(column) as byte[];

    /// <summary>Seconds since 2001-01-01 UTC, as a time.</summary>
    public DateTimeOffset? Time(int column)
    {
        var seconds = reader.GetValue(column) switch
        {
            double real => real,
            long whole => whole,
            _ => double.NaN,
        };
        // The years that Apple's own programs can show.
        return Math.Abs(seconds) < 4e10 ? Epoch.AddSeconds(seconds) : null;
    }
}
