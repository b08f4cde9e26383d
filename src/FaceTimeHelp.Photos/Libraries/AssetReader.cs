using FaceTimeHelp.Photos.Databases;

namespace FaceTimeHelp.Photos.Libraries;

/// <summary>One reading of a library's list, row by row, until its end or until it turns out to be damaged.</summary>
internal sealed class AssetReader(DatabaseFiles files, CancellationToken token) : IDisposable
{
    private PhotosDatabase? database;
    private IEnumerator<Asset>? rows;

    /// <summary>Why it could not be read to its end: a sentence for the user; null while nothing is wrong.</summary>
    public string? Problem { get; private set; }

    public string? Schema => database?.Schema;

    /// <summary>How many rows were read.</summary>
    public int Count { get; private set; }

    /// <summary>The next row, or null where there is none.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Asset? Next()
    {
        try
        {
            database ??= PhotosDatabase.Open(files, token);
            rows ??= database.Assets().GetEnumerator();
            if (!rows.MoveNext())
                return null;

            Count++;
            return rows.Current;
        }
        catch (UnreadableDatabaseException problem)
        {
            Problem = problem.Message;
            return null;
        }
    }

    public void Dispose()
    {
        rows?.Dispose();
        database?.Dispose();
    }
}
