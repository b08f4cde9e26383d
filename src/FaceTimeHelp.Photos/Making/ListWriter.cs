using FaceTimeHelp.Photos.Databases;
using Microsoft.Data.Sqlite;

namespace FaceTimeHelp.Photos.Making;

/// <summary>Writes <c>Photos.sqlite</c>, with the tables and columns that recognising a picture needs and no others.</summary>
internal sealed class ListWriter : IDisposable
{
    private readonly ListToMake list;
    private readonly SqliteConnection connection;

    private ListWriter(string path, ListToMake list)
    {
        this.list = list;
        connection = UnsharedConnection.Open(path);
    }

    /// <summary>Where a row's file lies and what it is called there.</summary>
    public required Func<AssetToMake, (string Directory, string FileName)> PlaceOf { get; init; }

    /// <summary>Writes the database to <paramref name="path"/>, its folder too, and its log beside it where there is to be one.</summary>
    public static void Write(string path, ListToMake list, Func<AssetToMake, (string Directory, string FileName)> placeOf)
    {
        // Closing a database empties its log: so it is made elsewhere, and taken over while it is open.
        var scratch = Directory.CreateTempSubdirectory("facetimehelp-making-").FullName;
        try
        {
            var made = Path.Combine(scratch, "made.sqlite");
            using var writer = new ListWriter(made, list) { PlaceOf = placeOf };
            writer.Fill();
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(made, path, overwrite: true);
            File.Copy(made + "-wal", path + "-wal", overwrite: true);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    public void Dispose() => connection.Dispose();

    private void Fill()
    {
        Run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
        Run($"""
            CREATE TABLE {list.Table} (
                Z_PK INTEGER PRIMARY KEY, ZUUID VARCHAR, ZDIRECTORY VARCHAR, ZFILENAME VARCHAR, ZKIND INTEGER, ZKINDSUBTYPE INTEGER,
                ZPLAYBACKSTYLE INTEGER, ZTRASHEDSTATE INTEGER, ZHIDDEN INTEGER, ZCLOUDLOCALSTATE INTEGER, ZDATECREATED TIMESTAMP,
                ZADDEDDATE TIMESTAMP, ZMEDIAGROUPUUID VARCHAR)
            """);
        Run($"""
            CREATE TABLE ZADDITIONALASSETATTRIBUTES (
                Z_PK INTEGER PRIMARY KEY, ZASSET INTEGER, ZORIGINALFILENAME VARCHAR, {list.BundleColumn} VARCHAR)
            """);
        Run("CREATE TABLE ZEXTENDEDATTRIBUTES (Z_PK INTEGER PRIMARY KEY, ZASSET INTEGER, ZLENSMODEL VARCHAR, ZCAMERAMODEL VARCHAR)");
        foreach (var table in new[] { "ZADDITIONALASSETATTRIBUTES", "ZEXTENDEDATTRIBUTES" })
            Run($"CREATE INDEX {table}_ZASSET_INDEX ON {table} (ZASSET)");
        Run("CREATE TABLE Z_METADATA (Z_VERSION INTEGER PRIMARY KEY, Z_UUID VARCHAR, Z_PLIST BLOB)");
        Run("INSERT INTO Z_METADATA (Z_PLIST) VALUES ($1)", PropertyListBytes.Of("PLModelVersion", list.Schema));
        if (list.InLog)
            Run("PRAGMA wal_checkpoint(TRUNCATE)");
        Run("BEGIN");
        foreach (var (asset, key) in list.Assets.Select((asset, index) => (asset, index + 1)))
            Insert(asset, key);
        Run("COMMIT");
        if (!list.InLog)
            Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void Insert(AssetToMake asset, int key)
    {
        var (directory, fileName) = PlaceOf(asset);
        var added = AppleTime.ToSeconds(asset.Added);
        Run(
            $"INSERT INTO {list.Table} VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9, $10, $11, $12)",
            key,
            asset.Uuid,
            directory,
            fileName,
            asset.IsLive ? 2 : 0,
            asset.IsLive ? 3 : 1,
            asset.IsTrashed ? 1 : 0,
            asset.IsHidden ? 1 : 0,
            asset.IsInCloud ? 1 : 0,
            added,
            added,
            asset.MediaGroup);
        Run("INSERT INTO ZADDITIONALASSETATTRIBUTES VALUES ($1, $1, $2, $3)", key, asset.OriginalName, asset.BundleId);
        Run("INSERT INTO ZEXTENDEDATTRIBUTES VALUES ($1, $1, $2, NULL)", key, asset.LensModel);
    }

    private void Run(string command, params object?[] values)
    {
        using var prepared = connection.CreateCommand();
        prepared.CommandText = command;
        foreach (var (value, index) in values.Select((value, index) => (value, index + 1)))
            prepared.Parameters.AddWithValue($"${index}", value ?? DBNull.Value);
        prepared.ExecuteNonQuery();
    }
}
