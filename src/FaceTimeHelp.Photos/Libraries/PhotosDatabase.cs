using System.Globalization;
using FaceTimeHelp.Photos.Databases;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>The list of pictures that the Photos app keeps in <c>Photos.sqlite</c>, on macOS since 10.15 and on iOS.</summary>
internal sealed class PhotosDatabase : IDisposable
{
    private static readonly int MostParts = Math.Clamp(Environment.ProcessorCount, 1, 4);

    private readonly PrivateDatabase database;
    private readonly AssetQuery query;

    private PhotosDatabase(PrivateDatabase database)
    {
        this.database = database;
        query = AssetQuery.For(database);
        Schema = ReadSchema();
    }

    /// <summary>PLModelVersion; null where the library does not say.</summary>
    public string? Schema { get; }

    /// <exception cref="UnreadableDatabaseException">It cannot be copied, is damaged, or is no such list.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PhotosDatabase Open(DatabaseFiles files, CancellationToken token)
    {
        var database = PrivateDatabase.Open(files, token);
        try
        {
            return new PhotosDatabase(database);
        }
        catch (UnreadableDatabaseException)
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Every row, one at a time; of a long list several parts are read side by side, so in no order.</summary>
    /// <exception cref="UnreadableDatabaseException">While it is being enumerated: the database is damaged.</exception>
    public IEnumerable<Asset> Assets() => query.Partition(MostParts) switch
    {
        [var whole] => database.Rows(whole, AssetQuery.Read),
        var parts => ParallelMerge.Merge([.. parts.Select(part => database.Rows(part, AssetQuery.Read))]),
    };

    public void Dispose() => database.Dispose();

    private string? ReadSchema()
    {
        if (!database.Columns("Z_METADATA").Contains("Z_PLIST"))
            return null;

        var list = database.Rows("SELECT Z_PLIST FROM Z_METADATA", row => row.Bytes(0)).FirstOrDefault();
        return PropertyList.TryRead(list)?.Number("PLModelVersion")?.ToString(CultureInfo.InvariantCulture);
    }
}
