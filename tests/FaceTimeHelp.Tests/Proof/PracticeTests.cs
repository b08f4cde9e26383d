using FaceTimeHelp.Photos.Verdicts;
using FaceTimeHelp.Proof;

namespace FaceTimeHelp.Tests.Proof;

[Collection("Rehearsals")]
public sealed class PracticeTests
{
    private static readonly StillClock Clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_test_picture_arrives_by_itself_and_nothing_is_left_at_the_end()
    {
        string folder;
        using (var photos = await PracticePhotos.BeginAsync(Clock, new Silence(), Token))
        {
            folder = photos.Folder;
            Assert.True(Directory.Exists(folder));
            var finding = await photos.LookAsync(new Silence(), Token);
            Assert.Equal(Verdict.Appeared, finding.Verdict);
            Assert.Equal("One new FaceTime picture arrived: today 12:00, from an iPhone 16 Pro, complete.", finding.Sentences[0]);
        }

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Waiting_for_the_test_picture_finds_it_as_looking_does()
    {
        using var photos = await PracticePhotos.BeginAsync(Clock, new Silence(), Token);

        Assert.Equal(Verdict.Appeared, (await photos.WaitAsync(new Silence(), Token)).Verdict);
    }

    [Fact]
    public async Task A_rehearsal_that_ends_while_its_picture_is_on_the_way_leaves_nothing()
    {
        var photos = await PracticePhotos.BeginAsync(TimeProvider.System, new Silence(), Token);
        photos.TestPictureIsAskedFor();

        photos.Dispose();

        Assert.False(Directory.Exists(photos.Folder));
    }

    [Fact]
    public async Task A_rehearsal_that_is_interrupted_while_it_begins_leaves_nothing()
    {
        var before = Folders();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PracticePhotos.BeginAsync(Clock, new Silence(), new CancellationToken(canceled: true)));

        Assert.Empty(Folders().Except(before));
    }

    [Fact]
    public async Task A_rehearsal_that_is_refused_for_a_wrong_fact_leaves_nothing()
    {
        using var computer = new Computer();
        var before = Folders();

        await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "--practice", "--fact", "no_such=fact"));

        Assert.Empty(Folders().Except(before));
    }

    [Fact]
    public async Task The_next_rehearsal_removes_what_a_killed_one_left_and_nothing_else()
    {
        var killed = Directory.CreateTempSubdirectory("facetimehelp-practice-").FullName;
        File.WriteAllText(Path.Combine(killed, ".in-use"), "");
        var beginning = Directory.CreateTempSubdirectory("facetimehelp-practice-").FullName;
        using var running = await PracticePhotos.BeginAsync(Clock, new Silence(), Token);

        using var next = await PracticePhotos.BeginAsync(Clock, new Silence(), Token);

        Assert.False(Directory.Exists(killed));
        Assert.True(Directory.Exists(beginning), "A folder that was never locked may be in the making.");
        Assert.True(Directory.Exists(running.Folder));
        Directory.Delete(beginning);
    }

    private static string[] Folders() => [.. Directory.GetDirectories(Path.GetTempPath(), "facetimehelp-practice-*").Order(StringComparer.Ordinal)];
}
