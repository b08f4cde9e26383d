namespace FaceTimeHelp.Tests.Cases;

/// <summary>What the disk refuses, or loses, is told and tried again.</summary>
public sealed class DiskTroubleTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task What_the_disk_refuses_is_told_and_written_as_soon_as_it_can_be()
    {
        var obstacle = computer.Write("home", "a file where a folder should be");

        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        told.Says($"This could not be saved in <folder>{Path.DirectorySeparatorChar}home{Path.DirectorySeparatorChar}sessions{Path.DirectorySeparatorChar}2026-03-14-");
        told.Says("Until it can be, leaving here would lose it. It is tried again with your next answer.\n");
        Assert.Equal(4, computer.JournalLines.Length);

        IEnumerable<string> Answers()
        {
            yield return "2";
            yield return "iphone";
            File.Delete(obstacle);
            yield return "17";
        }
    }

    [Fact]
    public async Task What_the_disk_refused_is_tried_once_more_on_leaving()
    {
        var obstacle = computer.Write("home", "a file where a folder should be");

        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        Assert.EndsWith("> q\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Out);
        Assert.Equal(2, computer.JournalLines.Length);

        IEnumerable<string> Answers()
        {
            yield return "2";
            File.Delete(obstacle);
            yield return "q";
        }
    }

    [Fact]
    public async Task A_journal_that_somebody_removed_is_written_again_whole()
    {
        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        Assert.EndsWith("Everything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Out);
        Assert.Equal(3, computer.JournalLines.Length);

        IEnumerable<string> Answers()
        {
            yield return "2";
            Directory.Delete(computer.Sessions, recursive: true);
            yield return "iphone";
            File.Delete(computer.JournalPath);
            yield return "q";
        }
    }

    [Fact]
    public async Task Who_leaves_while_nothing_can_be_saved_is_told_so()
    {
        computer.Write("home", "a file where a folder should be");

        var told = await computer.FixAsync("2", "q");

        Assert.EndsWith("> q\nYour last answers could not be saved.\n", told.Out);
    }

    public void Dispose() => computer.Dispose();
}
