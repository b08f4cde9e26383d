using FaceTimeHelp.Photos.Databases;
using FaceTimeHelp.Photos.Making;
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
        var missing = folder.At("missing");
        Assert.Equal(
            $"Its list of pictures is read from a private copy, and none could be made in '{missing}/': that folder is not there. Make it, or let TMPDIR name another folder, then try again.",
            await ProblemAsync(missing, Samples.Listed(), Verdict.Appeared));
    }

    [Fact]
    public async Task In_a_temporary_folder_that_is_locked_the_list_could_not_be_read()
    {
        var locked = Directory.CreateDirectory(folder.At("locked")).FullName;
        folder.Lock(locked);
        Assert.Equal(
            $"Its list of pictures is read from a private copy, and none could be made in '{locked}/': you may not write there. Give yourself the permission, or let TMPDIR name another folder, then try again.",
            await ProblemAsync(locked, Samples.Listed() with { Files = null }, Verdict.Unreadable));
    }

    [Fact]
    public void A_disk_that_is_full_is_told_with_its_remedy() => Assert.Equal(
        $"Its list of pictures is read from a private copy, and none could be made in '{Path.GetTempPath()}': No space left on device. Free some space there, or let TMPDIR name another folder, then try again.",
        UnreadableDatabaseException.NoCopy(new IOException("No space left on device.")).Message);

    private async Task<string> ProblemAsync(string temporary, AssetToMake listed, Verdict verdict)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Its temporary folder has another name there.");
        var library = SampleLibrary.In(folder);
        library.Make(listed);
        Environment.SetEnvironmentVariable("TMPDIR", temporary);
        var report = await library.Scan();
        var part = Assert.Single(report.Stores[0].Unreadable);
        Assert.Equal((library.Database, verdict), (part.Path, report.Verdict));
        return part.Reason;
    }
}
