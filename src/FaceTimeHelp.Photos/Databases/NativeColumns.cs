using System.Runtime.InteropServices;

namespace FaceTimeHelp.Photos.Databases;

/// <summary>
/// Calls SQLite directly (https://www.sqlite.org/c3ref/column_blob.html): SQLitePCL takes a handle reference for each value and boxes
/// numbers, which dominates for a million rows (see docs/performance.md and Comparing/BigLibrary.cs of the benchmarks). The calls never
/// block, hence SuppressGCTransition.
/// </summary>
internal readonly unsafe partial struct NativeColumns(nint statement)
{
    private const string SQLite = "e_sqlite3";

    public int Type(int column) => TypeOf(statement, column);

    public long Integer(int column) => IntegerOf(statement, column);

    public double Real(int column) => RealOf(statement, column);

    /// <summary>In UTF-8, until the next row; empty where there is none.</summary>
    public ReadOnlySpan<byte> Text(int column)
    {
        var text = TextOf(statement, column);
        return new ReadOnlySpan<byte>(text, text is null ? 0 : LengthOf(statement, column));
    }

    /// <summary>Until the next row; empty where there is none.</summary>
    public ReadOnlySpan<byte> Blob(int column)
    {
        var blob = BlobOf(statement, column);
        return new ReadOnlySpan<byte>(blob, blob is null ? 0 : LengthOf(statement, column));
    }

    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    private static partial int TypeOf(nint statement, int column);

    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    private static partial long IntegerOf(nint statement, int column);

    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    private static partial double RealOf(nint statement, int column);

    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_text")]
    [SuppressGCTransition]
    private static partial byte* TextOf(nint statement, int column);

    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    private static partial byte* BlobOf(nint statement, int column);

    /// <summary>Of what was asked for last, in bytes.</summary>
    [LibraryImport(SQLite, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int LengthOf(nint statement, int column);
}
