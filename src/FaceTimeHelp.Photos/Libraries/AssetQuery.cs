using System.Collections.Immutable;
using FaceTimeHelp.Photos.Databases;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>
/// The query for all rows, whole or in parts. Tables and columns have had other names over the years, so they are looked for: what a
/// library does not have is asked for as NULL.
/// </summary>
internal sealed class AssetQuery
{
    private const string Additional = "ZADDITIONALASSETATTRIBUTES";
    private const string Extended = "ZEXTENDEDATTRIBUTES";

    /// <summary>The highest rowid from which splitting pays off.</summary>
    private const long SplitFrom = 50_000;

    private readonly PrivateDatabase database;
    private readonly string table;

    private AssetQuery(PrivateDatabase database, string table)
    {
        (this.database, this.table) = (database, table);
        Text = Build();
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

    /// <summary>Queries that together have the same answer: several for a long list, split by rowid.</summary>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<string> Partition(int most)
    {
        var last = database.Rows($"SELECT MAX(rowid) FROM {table}", row => row.Number(0)).Single() ?? 0;
        var size = (last / most) + 1;
        return last < SplitFrom
            ? [Text]
            : [.. Enumerable.Range(0, most).Select(part => $"{Text} WHERE a.rowid BETWEEN {First(part)} AND {Last(part)}")];

        long First(int part) => part == 0 ? long.MinValue : part * size;

        long Last(int part) => part == most - 1 ? long.MaxValue : First(part + 1) - 1;
    }

    /// <summary>Takes a row in the order in which <see cref="Text"/> asks for it.</summary>
    public static Asset Read(DatabaseRow row)
    {
        var traits = (Traits)(row.Number(3) ?? 0);
        return new Asset
        {
            Uuid = UpperCase(row.Text(0)),
            Directory = row.Text(1),
            FileName = row.Text(2),
            IsMovie = traits.HasFlag(Traits.Movie),
            IsLive = traits.HasFlag(Traits.Live),
            IsTrashed = traits.HasFlag(Traits.Trashed),
            IsHidden = traits.HasFlag(Traits.Hidden),
            IsInCloud = IsInCloud(traits),
            Created = row.Time(4),
            Added = row.Time(5),
            MediaGroup = row.Text(6),
            OriginalName = row.Text(7),
            BundleId = row.Text(8),
            LensModel = row.Text(9),
            Model = row.Text(10),
        };
    }

    /// <summary>It mostly is so already, and looking costs less than making it so.</summary>
    private static string? UpperCase(string? uuid) => uuid.AsSpan().ContainsAnyInRange('a', 'z') ? uuid!.ToUpperInvariant() : uuid;

    private static bool? IsInCloud(Traits traits) =>
        traits.HasFlag(Traits.InCloud) ? true : traits.HasFlag(Traits.NotInCloud) ? false : null;

    private static string Bit(Traits trait, string condition) => $"{(int)trait} * ({condition})";

    private string Build()
    {
        var asset = new Columns("a", database.Columns(table));
        var additional = new Columns("d", database.Columns(Additional));
        var extended = new Columns("e", database.Columns(Extended));
        // One bit field instead of five columns: fetching a column costs more than computing it.
        string[] traits =
        [
            Bit(Traits.Movie, $"{asset["ZKIND"]} IS 1"),
            Bit(Traits.Live, $"{asset["ZKINDSUBTYPE"]} IS 2 OR {asset["ZPLAYBACKSTYLE"]} IS 3"),
            Bit(Traits.Trashed, $"IFNULL({asset["ZTRASHEDSTATE"]}, 0) <> 0"),
            Bit(Traits.Hidden, $"IFNULL({asset["ZHIDDEN"]}, 0) <> 0"),
            Bit(Traits.InCloud, $"{asset["ZCLOUDLOCALSTATE"]} IS 1"),
            Bit(Traits.NotInCloud, $"{asset["ZCLOUDLOCALSTATE"]} IS 0"),
        ];
        string[] asked =
        [
            asset["ZUUID"],
            asset["ZDIRECTORY"],
            asset["ZFILENAME"],
            string.Join(" + ", traits),
            asset["ZDATECREATED"],
            asset["ZADDEDDATE"],
            asset["ZMEDIAGROUPUUID"],
            additional["ZORIGINALFILENAME"],
            $"IFNULL({additional["ZIMPORTEDBYBUNDLEIDENTIFIER"]}, {additional["ZCREATORBUNDLEID"]})",
            extended["ZLENSMODEL"],
            extended["ZCAMERAMODEL"],
        ];
        return $"SELECT {string.Join(", ", asked)} FROM {table} a {additional.Join(Additional)} {extended.Join(Extended)}";
    }

    /// <summary>What is true or false of a row.</summary>
    [Flags]
    private enum Traits
    {
        Movie = 1,
        Live = 2,
        Trashed = 4,
        Hidden = 8,
        InCloud = 16,
        NotInCloud = 32,
    }

    /// <summary>The columns of one table, under the letter that stands for it in the query.</summary>
    private sealed record Columns(string Letter, HashSet<string> Names)
    {
        public string this[string name] => Names.Contains(name) ? $"{Letter}.{name}" : "NULL";

        public string Join(string table) =>
            Names.Count == 0 ? "" : $"LEFT JOIN {table} {Letter} ON {(Names.Contains("ZASSET") ? $"{Letter}.ZASSET = a.Z_PK" : "0")}";
    }
}
