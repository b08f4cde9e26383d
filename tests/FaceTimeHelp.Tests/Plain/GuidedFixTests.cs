
namespace FaceTimeHelp.Tests.Plain;

// Not beside other rehearsals: those count the folders that rehearsals leave.
[Collection("Rehearsals")]
public sealed class GuidedFixTests : IDisposable
{
    /// <summary>The button is grey; two iPhones; everything was as it should be but the other person's switch.</summary>
    private static readonly string[] UpToTheTest = ["2", "iphone", "18.2", "2", "iphone", "I don't know", "1", "2"];

    private readonly Computer computer = new();

    [Fact]
    public async Task A_case_is_solved_once_the_test_picture_is_there()
    {
        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("One new FaceTime picture arrived: today 12:00, from an iPhone 16 Pro, complete.\n");
        Assert.Equal(2, told.Out.Split("No FaceTime picture is there.").Length);
        Assert.Equal("Looking …\nThe look is over.\n", told.Error);
        Approval.Matches(told.Out);

        IEnumerable<string> Answers()
        {
            foreach (var answer in UpToTheTest)
                yield return answer;
            yield return "1";
            computer.ReceivePicture();
            yield return "look again";
        }
    }

    [Fact]
    public async Task A_case_without_a_new_picture_comes_to_an_end_that_says_so()
    {
        computer.ReceivePicture();

        var told = await computer.FixAsync([.. UpToTheTest, "1", "3", "!", "!", "3", "!", "!", "!", "!", "!", "!", "!"]);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        told.Says("Nothing new has arrived. 1 older FaceTime picture is there, so it has worked before.\n");
        told.Says("It is not solved yet.\n");
        told.Says("It is not solved yet.\nThe last look: Nothing new has arrived. 1 older FaceTime picture is there, so it has worked before.\n\n");
        told.Says("You left out:\n\n- Check for Lockdown Mode\n");
    }

    [Fact]
    public async Task Practice_goes_from_the_start_to_solved_and_says_on_every_card_that_it_is_practice()
    {
        var told = await computer.RunAsync([.. UpToTheTest, "1"], "--practice");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("It works. The test picture has arrived.");
        var cards = told.Out.Split("Practice, with made pictures. Nothing real is looked at.\n").Length - 1;
        Assert.Equal(UpToTheTest.Length + 2, cards);
        Assert.False(Directory.Exists(computer.Sessions));
    }

    [Fact]
    public async Task Leaving_says_how_to_come_back()
    {
        var told = await computer.FixAsync("2", "q");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.EndsWith("> q\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Out);
    }

    [Fact]
    public async Task Leaving_before_the_first_answer_leaves_nothing_behind()
    {
        var told = await computer.FixAsync("q");

        Assert.EndsWith("> q\nNothing was answered yet, so there is nothing to save.\n", told.Out);
        Assert.False(Directory.Exists(computer.Sessions));
    }

    [Fact]
    public async Task The_end_of_input_says_what_was_waited_for()
    {
        var told = await computer.FixAsync("2");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.EndsWith(
            "There is no more input. I was waiting for an answer to: Which device do you use for FaceTime?\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n",
            told.Error);
    }

    [Fact]
    public async Task An_interrupted_case_says_what_is_saved()
    {
        using var interruption = new CancellationTokenSource();
        var told = await computer.RunAsync(AnswersUntilInterrupted(interruption), interruption.Token, "fix", "--photos", computer.Photos);

        Assert.Equal(ExitCode.Interrupted, told.ExitCode);
        Assert.EndsWith("\nInterrupted.\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Error);
    }

    [Fact]
    public async Task An_interrupted_rehearsal_does_not_claim_to_be_saved()
    {
        using var interruption = new CancellationTokenSource();
        var told = await computer.RunAsync(AnswersUntilInterrupted(interruption), interruption.Token, "--practice");

        Assert.Equal(ExitCode.Interrupted, told.ExitCode);
        Assert.EndsWith("\nInterrupted.\nThis was practice: nothing is kept.\n", told.Error);
    }

    [Fact]
    public async Task A_fact_that_is_known_beforehand_is_not_asked()
    {
        var told = await computer.RunAsync(["2"], "fix", "--photos", computer.Photos, "--fact", "my_device=mac", "--fact", "my_version=14");

        told.Says("Fix 1 of at most 14.\n");
        told.SaysNot("Which device");
    }

    [Fact]
    public async Task Options_before_the_word_fix_count_too()
    {
        var told = await computer.RunAsync(["2"], "--fact", "my_device=mac", "--photos", computer.Photos, "fix");

        told.Says("Which system version is on your device?\n");
        told.SaysNot("Which device do you");
    }

    public void Dispose() => computer.Dispose();

    private static IEnumerable<string> AnswersUntilInterrupted(CancellationTokenSource interruption)
    {
        yield return "2";
        interruption.Cancel();
        yield return "r";
    }
}
