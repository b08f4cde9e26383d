using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Making;
using Microsoft.Data.Sqlite;

namespace FaceTimeHelp.Photos.Tests.Libraries;

/// <summary>A list of many rows is read in parts.</summary>
public sealed class LongListTests : IDisposable
{
    private const int Rows = 9;

    private readonly TemporaryFolder folder = new();

    private string Library => folder.At("a.photoslibrary");

    private DatabaseFiles List => DatabaseFiles.At(Path.Combine(Library, "database", "Photos.sqlite"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Each_row_is_read_once_however_far_apart_their_numbers_are(long apart)
    {
        Make(apart);

        using var reading = new ListReading(List, TestContext.Current.CancellationToken);
        var names = new List<string?>();
        while (reading.Next() is { } asset)
            names.Add(asset.Uuid);

        Assert.Null(reading.Problem);
        Assert.Equal(Rows, reading.Count);
        Assert.Equal(Enumerable.Range(0, Rows).Select(Name), names.Order());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000_000, 4)]
    public void Only_a_long_list_is_cut(long apart, int parts)
    {
        Make(apart);

        using var database = PrivateDatabase.Open(List, TestContext.Current.CancellationToken);

        Assert.Equal(parts, AssetQuery.For(database).InParts(most: 4).Length);
    }

    private void Make(long apart)
    {
        LibraryMaker.WriteLibrary(Library, new ListToMake([.. Enumerable.Range(0, Rows).Select(number => Samples.Listed() with { Uuid = Name(number) })]));
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = List.Database, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE ZASSET SET Z_PK = -Z_PK; UPDATE ZASSET SET Z_PK = -Z_PK * {apart}";
        command.ExecuteNonQuery();
    }

    private static string Name(int number) => $"A1B2C3D4-0000-4000-8000-00000000000{number}";
}
