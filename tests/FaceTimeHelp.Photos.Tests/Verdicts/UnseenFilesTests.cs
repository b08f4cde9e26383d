using FaceTimeHelp.Photos.Baselines;
using FaceTimeHelp.Photos.Libraries;
using FaceTimeHelp.Photos.Stores;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Photos.Tests.Verdicts;

/// <summary>Files of which the system tells nothing but that they are there: on Linux those whose names are no text.</summary>
public sealed class UnseenFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        // .NET cannot name them, and so not delete them.
        if (OperatingSystem.IsLinux())
            folder.InShell("rm -rf -- *");
        folder.Dispose();
    }

    [Fact]
    public async Task A_file_that_nobody_could_look_at_may_have_been_written_since_any_time()
    {
        MakeUnseen("a");
        Assert.Equal(Verdict.Unreadable, await Judge(since: DateTimeOffset.UtcNow));
    }

    [Fact]
    public async Task A_file_that_nobody_could_look_at_does_not_pass_for_another_one_that_was_there_before()
    {
        MakeUnseen("a");
        var before = (await Samples.Scan(folder)).CurrentBaseline.Value;
        Assert.Equal(Verdict.Nothing, await Judge(before));
        MakeUnseen("b");
        Assert.Equal(Verdict.Unreadable, await Judge(before));
    }

    [Fact]
    public void When_the_library_took_it_in_is_known_all_the_same()
    {
        var file = new Candidate("a.heic", "a.heic", Length: 0, default) { Presence = new Unseen("Nobody knows."), Asset = new Asset { Added = Samples.Noon } };
        Assert.True(new Novelty(Baseline: null, Samples.Noon).IsRecent(file));
        Assert.False(new Novelty(Baseline: null, Samples.Noon.AddDays(1)).IsRecent(file));
    }

    private void MakeUnseen(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "No other system allows names that are no text.");
        folder.InShell($"""touch "$(printf '{name}\377.jpg')" """);
    }

    private async Task<Verdict> Judge(Baseline? before = null, DateTimeOffset? since = null) =>
        (await Samples.Scan(Samples.Request(folder.Path) with { Baseline = before, Since = since })).Verdict;
}
