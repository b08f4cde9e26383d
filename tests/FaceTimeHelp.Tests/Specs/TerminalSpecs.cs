namespace FaceTimeHelp.Tests.Specs;

/// <summary>The real program in a real terminal.</summary>
public sealed class TerminalSpecs : IDisposable
{
    private readonly TmuxTerminal terminal = new();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public async Task A_newcomer_practises_from_the_start_to_solved(int columns, int rows)
    {
        await terminal.StartAsync(columns, rows, "");
        await terminal.AnswersAsync(
            ("Where may I look?", ["4"]),
            ("What goes wrong?", ["1"]),
            ("What kind of call is it?", ["1"]),
            ("Which device do you use for FaceTime?", ["1"]),
            ("Do you see the shutter now?", ["1"]),
            ("I took a picture: look for it now", ["Enter"]),
            ("It works. The test picture has arrived.", ["Enter"]));
        await terminal.SeesAsync("exit 0");
        await terminal.SeesAsync("It works. The test picture has arrived.");
    }

    [Theory]
    [InlineData("", "Esc stop waiting", "Escape")]
    [InlineData("--plain", "5 minutes at most. Press Enter to stop.", "Enter")]
    public async Task A_wait_is_stopped_and_begun_again_and_ends_with_the_picture(string option, string hint, string stop)
    {
        string[] enter = option.Length == 0 ? [] : ["Enter"];
        await terminal.StartAsync(80, 40, $"{option} --photos . {MacCase.Facts}");
        await terminal.AnswersAsync(MacCase.UpToTheWait(enter));
        await terminal.AnswersAsync((hint, [stop]), ("You stopped waiting. Nothing was changed.", ["wait", "Enter"]));
        terminal.Receives("IMG_0001");
        await terminal.SeesAsync("It works. The test picture has arrived.");
    }

    [Theory]
    [InlineData("", "F2 message for them", "F2", "F6 save to a file", "F6")]
    [InlineData("--plain", "message (m)", "m", "m file writes it into a file, m copy copies it", "m file")]
    public async Task A_message_is_saved_where_the_program_was_started(string option, string hint, string show, string offer, string save)
    {
        string[] enter = option.Length == 0 ? [] : ["Enter"];
        await terminal.StartAsync(80, 40, $"fix --remote {option}");
        await terminal.AnswersAsync((hint, [show, .. enter]), (offer, [save, .. enter]));
        await terminal.SeesAsync("Saved as");

        Assert.StartsWith("What goes wrong?\n\n- I can't find the shutter button\n", terminal.Reads("facetimehelp-message.txt"));
    }

    [Fact]
    public async Task Leaving_is_asked_once_and_the_way_back_is_told()
    {
        await terminal.StartAsync(80, 24, "--practice");
        await terminal.AnswersAsync(("What goes wrong?", ["Escape"]), ("Leave?", ["Enter"]));
        await terminal.SeesAsync("exit 1");
        await terminal.SeesAsync("This was practice: nothing is kept.");
    }

    [Theory]
    [InlineData("TERM", "exit 130")]
    [InlineData("HUP", "exit 130")]
    [InlineData("INT", "exit 130")]
    [InlineData("KILL", "exit 137")]
    public async Task A_killed_case_goes_on_where_it_was(string signal, string end)
    {
        await terminal.StartAsync(80, 24, "--photos .");
        await terminal.AnswersAsync(("What goes wrong?", ["2"]), ("Which device do you use for FaceTime?", ["4"]));
        await terminal.SeesAsync("Which system version");
        await terminal.SignalsAsync(signal);
        await terminal.SeesAsync(end);

        await terminal.StartAsync(80, 24, "--photos .");
        await terminal.SeesAsync("Welcome back.");
        await terminal.SeesAsync("You: Mac");
        await terminal.TypesAsync("1");
        await terminal.SeesAsync("Type the version");
    }

    public void Dispose() => terminal.Dispose();
}
