using FaceTimeHelp.Photos.Making;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Libraries;

/// <summary>What becomes of a scan when a library's list is whole, in its log alone, locked or damaged.</summary>
public sealed class AssetReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SampleLibrary library;

    public AssetReaderTests() => library = SampleLibrary.In(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rows_that_are_in_the_log_alone_are_read()
    {
        library.Make(new ListToMake([Samples.Listed()]) { InLog = true });
        Assert.Equal(1, (await library.Scan()).Stores[0].Assets);
        File.Delete(library.Log);
        Assert.Equal(0, (await library.Scan()).Stores[0].Assets);
    }

    [Fact]
    public async Task A_list_that_may_not_be_read_is_told_and_the_files_are_still_looked_at()
    {
        library.Make(Samples.Listed());
        folder.Lock(library.Database);
        var report = await library.Scan();
        Assert.Equal(Verdict.Appeared, report.Verdict);
        Assert.StartsWith("You are not allowed to read its list of pictures. ", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Theory]
    [InlineData("No database at all, but text of some length so that SQLite has something to look at.")]
    [InlineData("")]
    public async Task A_damaged_list_is_told_and_the_files_are_still_looked_at(string content)
    {
        library.Make(Samples.Listed());
        File.WriteAllText(library.Database, content);
        File.Delete(library.Log);
        var report = await library.Scan();
        Assert.Equal((Verdict.Appeared, null), (report.Verdict, report.Stores[0].Assets));
        Assert.Equal("Its list of pictures is damaged, or is of a kind that this program does not know.", Assert.Single(report.Stores[0].Unreadable).Reason);
    }

    [Fact]
    public async Task A_scan_changes_nothing_in_the_library_and_leaves_no_copy_behind()
    {
        library.Make(new ListToMake([Samples.Listed()]) { InLog = true });
        var before = Contents();
        await PrivateCopies.NoneIsLeftByAsync(library.Scan);
        Assert.Equal(before, Contents());
    }

    private List<(string, string)> Contents() =>
        [.. Directory.GetFiles(library.Path, "*", SearchOption.AllDirectories).Order().Select(path => (path, Convert.ToHexString(File.ReadAllBytes(path))))];
}
