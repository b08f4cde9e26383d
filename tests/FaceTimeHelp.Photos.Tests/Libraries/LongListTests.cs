using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Libraries;

namespace FaceTimeHelp.Photos.Tests.Libraries;

/// <summary>A list of many rows is read in parts.</summary>
public sealed class LongListTests : IDisposable
{
    private const int Rows = 9;

    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;

    public LongListTests() => library = SampleLibrary.In(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Each_row_is_read_once_however_far_apart_their_numbers_are(long apart)
    {
        Make(apart);

        using var reading = new AssetReader(library.List, TestContext.Current.CancellationToken);
        var names = new List<string?>();
        while (reading.Next() is { } asset)
            names.Add(asset.Uuid);

        Assert.Null(reading.Problem);
        Assert.Equal(Rows, reading.Count);
        Assert.Equal(Enumerable.Range(0, Rows).Select(Samples.Id), names.Order());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1_000_000, 4)]
    public void Only_a_long_list_is_cut(long apart, int parts)
    {
        Make(apart);

        using var database = PrivateDatabase.Open(library.List, TestContext.Current.CancellationToken);

        Assert.Equal(parts, AssetQuery.For(database).Partition(most: 4).Length);
    }

    private void Make(long apart)
    {
        library.Make([.. Enumerable.Range(0, Rows).Select(number => Samples.Listed() with { Uuid = Samples.Id(number) })]);
        library.Edit($"UPDATE ZASSET SET Z_PK = -Z_PK; UPDATE ZASSET SET Z_PK = -Z_PK * {apart}");
    }
}
