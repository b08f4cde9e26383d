using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Databases;

/// <summary>Where no private copy can be made. The temporary folder is the process's, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(BrokenTemporaryFolderTests), DisableParallelization = true)]
[Collection(nameof(BrokenTemporaryFolderTests))]
public sealed class BrokenTemporaryFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string? before = Environment.GetEnvironmentVariable("TMPDIR");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("TMPDIR", before);
        folder.Dispose();
    }

    [Fact]
    public async Task Without_a_temporary_folder_the_list_could_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Its temporary folder has another name there.");
        var library = SampleLibrary.In(folder);
        library.Make(Samples.Listed());
        Environment.SetEnvironmentVariable("TMPDIR", folder.At("missing"));
        var report = await library.Scan();
        var part = Assert.Single(report.Stores[0].Unreadable);
        Assert.Equal(library.Database, part.Path);
        Assert.StartsWith("Its list of pictures could not be read: ", part.Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Appeared, report.Verdict);
    }
}
