namespace FaceTimeHelp.Photos.Libraries;

/// <summary>
/// The one question for all rows. Tables and columns have had other names over the years, so they are looked for: what a
/// library does not have is asked for as NULL.
/// </summary>
internal sealed class AssetQuery
{
    private const string Additional = "ZADDITIONALASSETATTRIBUTES";
    private const string Extended = "ZEXTENDEDATTRIBUTES";

    private readonly PrivateDatabase database;

    private AssetQuery(PrivateDatabase database, string table)
    {
        this.database = database;
        Text = Build(table);
    }

    public string Text { get; }

    /// <exception cref="UnreadableDatabaseException">The database has no list of pictures.</exception>
    public static AssetQuery For(PrivateDatabase database)
    {
        string[] tables = ["ZASSET", "ZGENERICASSET"];
        return tables.FirstOrDefault(table => database.Columns(table).Contains("ZFILENAME")) is { } found
            ? new AssetQuery(database, found)
            : throw UnreadableDatabaseException.Damaged(cause: null);
    }

    /// <summary>Takes a row in the order in which <see cref="Text"/> asks for it.</summary>
    public static Asset Read(DatabaseRow row) => new()
    {
        Uuid = row.Text(0)?.ToUpperInvariant(),
        Directory = row.Text(1),
        FileName = row.Text(2),
        IsMovie = row.Number(3) == 1,
        IsLive = row.Number(4) == 2 || row.Number(5) == 3,
        IsTrashed = row.Number(6) is not (null or 0),
        IsHidden = row.Number(7) is not (null or 0),
        IsInCloud = row.Number(8) == 1,
        Created = row.Time(9),
        Added = row.Time(10),
        MediaGroup = row.Text(11),
        OriginalName = row.Text(12),
        BundleId = row.Text(13) ?? row.Text(14),
        LensModel = row.Text(15),
        Model = row.Text(16),
    };

    private string Build(string table)
    {
        var asset = database.Columns(table);
        var additional = database.Columns(Additional);
        var extended = database.Columns(Extended);
        string[] asked =
        [
            .. From("a", asset, "ZUUID", "ZDIRECTORY", "ZFILENAME", "ZKIND", "ZKINDSUBTYPE", "ZPLAYBACKSTYLE", "ZTRASHEDSTATE", "ZHIDDEN"),
            .. From("a", asset, "ZCLOUDLOCALSTATE", "ZDATECREATED", "ZADDEDDATE", "ZMEDIAGROUPUUID"),
            .. From("d", additional, "ZORIGINALFILENAME", "ZIMPORTEDBYBUNDLEIDENTIFIER", "ZCREATORBUNDLEID"),
            .. From("e", extended, "ZLENSMODEL", "ZCAMERAMODEL"),
        ];
        return $"SELECT {string.Join(", ", asked)} FROM {table} a {Join(Additional, "d", additional)} {Join(Extended, "e", extended)}";
    }

    private static IEnumerable<string> From(string alias, HashSet<string> columns, params string[] wanted) =>
        wanted.Select(column => columns.Contains(column) ? $"{alias}.{column}" : "NULL");

    private static string Join(string table, string alias, HashSet<string> columns) =>
        columns.Count == 0 ? "" : $"LEFT JOIN {table} {alias} ON {(columns.Contains("ZASSET") ? $"{alias}.ZASSET = a.Z_PK" : "0")}";
}
