namespace FaceTimeHelp.Tests.Plain;

/// <summary>How a conversation ends: at its last card, before it, and where input is over.</summary>
public sealed class EndingTests : IDisposable
{
    private const string Report = "To see a report of this case at any time, type:\nfacetimehelp report\n";

    /// <summary>The picture was taken, and it is there.</summary>
    private static readonly string[] UpToTheEnd = ["3", "1", "1", "1"];

    private readonly Computer computer = new();

    [Theory]
    [InlineData("")]
    [InlineData("q")]
    [InlineData("leave")]
    public async Task Leaving_the_last_card_says_how_to_see_the_report(string words)
    {
        var told = await computer.FixAsync([.. UpToTheEnd, words]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.EndsWith($"> {words}\nEverything is saved.\n{Report}", told.Out);
    }

    [Fact]
    public async Task No_more_input_is_as_good_as_leaving_it()
    {
        var told = await computer.FixAsync(UpToTheEnd);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.EndsWith($"> \nEverything is saved.\n{Report}", told.Out);
    }

    [Fact]
    public async Task A_rehearsal_has_no_report_to_speak_of()
    {
        var told = await computer.RunAsync([.. UpToTheEnd, ""], "--practice");

        Assert.EndsWith("> \nThis was practice: nothing is kept.\n", told.Out);
    }

    [Fact]
    public async Task At_a_terminal_the_end_of_input_ends_the_line()
    {
        using var terminal = new Computer { HasPerson = true };

        Assert.EndsWith("> \n", (await terminal.FixAsync("2")).Out);
        Assert.EndsWith($"> \nEverything is saved.\n{Report}", (await terminal.RunAsync(UpToTheEnd, "fix", "--new", "--photos", terminal.Photos)).Out);
    }

    [Theory]
    [InlineData("Which device do you use for FaceTime?", "2")]
    [InlineData("Turn on your FaceTime Live Photos – What happened?", "2", "mac", "14")]
    [InlineData("Hang up and call again – Are you in a new call now?", "2", "mac", "14", "1", "iphone", "18", "1")]
    [InlineData("Here is the report. Nothing has been written yet. – Where shall I write it?", "3", "1", "1", "1", "r")]
    public async Task Where_input_ends_the_question_is_told_with_what_it_is_about(string waitedFor, params string[] typed)
    {
        var told = await computer.FixAsync(typed);

        Assert.Contains($"There is no more input. I was waiting for an answer to: {waitedFor}\nEverything is saved.", told.Error);
    }

    public void Dispose() => computer.Dispose();
}
