namespace FaceTimeHelp.Tests.Specs;

/// <summary>However the wizard ends or stops, the terminal is as it was before.</summary>
public sealed class TerminalMannersSpecs
{
    /// <summary>The ordinary screen, no mouse, a cursor, the ordinary keypad and arrow keys.</summary>
    private const string AsBefore = "0 0 1 0 0";

    private const string WizardModes = "#{alternate_on} #{mouse_any_flag} #{cursor_flag}";
    private const string AsInTheWizard = "1 1 1";

    [Theory]
    [InlineData("exit 1", "Escape", "Enter")]
    [InlineData("exit 1", "Escape", "Escape")]
    [InlineData("exit 130", "C-c")]
    public async Task The_terminal_is_as_it_was_after_a_key_that_leaves(string end, params string[] keys)
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, "--practice");
        await terminal.SeesAsync("What goes wrong?");

        foreach (var key in keys)
        {
            // Two escapes at once would be one key with Alt.
            await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
            await terminal.TypesAsync(key);
        }

        await IsAsBeforeAsync(terminal, end);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("INT")]
    [InlineData("QUIT")]
    public async Task The_terminal_is_as_it_was_after_a_signal(string signal)
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, "--practice");
        await terminal.SeesAsync("What goes wrong?");

        await terminal.SignalsAsync(signal);

        await IsAsBeforeAsync(terminal, "exit 130");
    }

    [Theory]
    [InlineData("exit 4", "1")]
    [InlineData("exit 4", "2")]
    [InlineData("exit 4", "3")]
    [InlineData("exit 134", "4")]
    public async Task The_terminal_is_as_it_was_after_a_bug_in_an_answer_a_card_a_look_or_another_thread(string end, string key)
    {
        using var terminal = new TmuxTerminal { Program = "FaceTimeHelp.FaultyHost" };
        await terminal.StartAsync(80, 24, "");
        await terminal.SeesAsync("What shall break?");

        await terminal.TypesAsync(key);

        await IsAsBeforeAsync(terminal, end);
    }

    [Fact]
    public async Task A_window_that_is_closed_takes_the_wizard_with_it()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, "--practice");
        await terminal.SeesAsync("What goes wrong?");

        Assert.Equal("130", await terminal.ClosesAsync());
    }

    [Theory]
    [InlineData("TERM=xterm-256color NO_COLOR=1", "")]
    [InlineData("TERM=xterm-256color NO_COLOR=1", "--plain")]
    [InlineData("TERM=xterm-256color NO_COLOR=1", "--help")]
    [InlineData("TERM=xterm-256color NO_COLOR=", "--plain")]
    [InlineData("TERM=xterm-256color", "--help")]
    public async Task No_colour_is_sent_where_none_is_wanted(string variables, string option)
    {
        using var terminal = new TmuxTerminal { Variables = variables };

        Assert.Empty((await PractiseAsync(terminal, option)).Colours);
    }

    [Theory]
    [InlineData("TERM=xterm-256color NO_COLOR=")]
    [InlineData("TERM=xterm-256color")]
    public async Task The_wizard_uses_colours_of_the_terminals_own_sixteen(string variables)
    {
        using var terminal = new TmuxTerminal { Variables = variables };

        Assert.Equal(["32", "35", "36", "39", "49"], (await PractiseAsync(terminal, "")).Colours);
    }

    [Fact]
    public async Task Stopped_by_Ctrl_Z_it_leaves_the_terminal_to_the_shell_and_goes_on_in_the_foreground()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartShellAsync(80, 24);
        await terminal.TypesAsync("facetimehelp --practice", "Enter");
        await terminal.SeesAsync("What goes wrong?");

        await terminal.TypesAsync("C-z");
        await terminal.SeesAsync("Stopped");
        Assert.Equal(AsBefore, await StateAsync(terminal));
        await terminal.TypesAsync("stty -a > stopped; echo noted", "Enter");
        await terminal.SeesAsync("noted\n");
        Assert.Equal(await terminal.ReadsAsync("before"), await terminal.ReadsAsync("stopped"));

        await terminal.TypesAsync("clear; fg", "Enter");
        await GoesOnAsync(terminal, "1", "What kind of call is it?");
    }

    [Theory]
    [InlineData("STOP", "1 1")]
    [InlineData("TSTP", "0 0")]
    public async Task Stopped_from_outside_it_draws_everything_anew_when_it_goes_on(string signal, string meanwhile)
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartShellAsync(80, 24);
        await terminal.TypesAsync("facetimehelp --practice", "Enter");
        await terminal.SeesAsync("What goes wrong?");

        await terminal.SignalsAsync(signal);
        await terminal.SeesAsync("Stopped");
        Assert.Equal(meanwhile, await terminal.AskAsync("#{alternate_on} #{mouse_any_flag}"));
        await terminal.TypesAsync("stty sane; clear; fg", "Enter");

        await GoesOnAsync(terminal, "1", "What kind of call is it?");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 5)]
    [InlineData(39, 9)]
    public async Task A_window_that_is_too_small_says_what_is_needed_until_it_is_larger(int columns, int rows)
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(columns, rows, "--practice");
        foreach (var (wide, high) in new[] { (40, 10), (200, 60), (80, 24) })
        {
            await terminal.ResizesAsync(20, 5);
            await terminal.SeesAsync("Esc leaves.");
            await terminal.ResizesAsync(wide, high);
            await terminal.SeesAsync("What goes wrong?");
        }

        await terminal.ResizesAsync(39, 9);
        await terminal.SeesAsync("Esc leaves.");
        await terminal.TypesAsync("Escape");
        await terminal.SeesAsync("exit 1");
    }

    [Fact]
    public async Task A_wait_goes_on_in_windows_of_every_size()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartAsync(80, 24, $"--photos . {MacCase.Facts}");
        await terminal.AnswersAsync(MacCase.UpToTheWait());

        foreach (var (wide, high) in new[] { (40, 10), (200, 60), (41, 11), (80, 24) })
        {
            await terminal.ResizesAsync(wide, high);
            await terminal.SeesAsync("Esc stop waiting");
            await terminal.ResizesAsync(39, 9);
            await terminal.SeesAsync("Esc leaves.");
        }

        await terminal.TypesAsync("Escape");
        await terminal.SeesAsync("Everything is saved.");
    }

    /// <summary>Goes the way of a whole case, and tells what came to the terminal.</summary>
    private static async Task<TerminalBytes> PractiseAsync(TmuxTerminal terminal, string option)
    {
        await terminal.StartAsync(80, 40, $"--practice {option} {MacCase.Facts}");
        if (option != "--help")
        {
            await terminal.AnswersAsync(MacCase.UpToTheLook("Enter"));
            await terminal.AnswersAsync(("The test picture has arrived.", ["Enter"]));
        }

        await terminal.SeesAsync("exit 0");
        return await terminal.BytesAsync();
    }

    private static async Task GoesOnAsync(TmuxTerminal terminal, string key, string question)
    {
        await terminal.SeesAsync("What goes wrong?");
        Assert.Equal(AsInTheWizard, await terminal.AskAsync(WizardModes));
        await terminal.TypesAsync(key);
        await terminal.SeesAsync(question);
    }

    private static Task<string> StateAsync(TmuxTerminal terminal) =>
        terminal.AskAsync(WizardModes + " #{keypad_flag} #{keypad_cursor_flag}");

    private static async Task IsAsBeforeAsync(TmuxTerminal terminal, string end)
    {
        await terminal.SeesAsync(end);
        Assert.Equal("same", await terminal.ModesAsync());
        Assert.Equal(AsBefore, await StateAsync(terminal));
        Assert.Empty((await terminal.BytesAsync()).LeftOn);
    }
}
