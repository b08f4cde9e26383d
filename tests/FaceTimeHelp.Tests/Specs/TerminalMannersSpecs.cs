namespace FaceTimeHelp.Tests.Specs;

/// <summary>However the wizard ends, the terminal is as it was before.</summary>
public sealed class TerminalMannersSpecs
{
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

    private static async Task IsAsBeforeAsync(TmuxTerminal terminal, string end)
    {
        await terminal.SeesAsync(end);
        Assert.Equal("same", await terminal.ModesAsync());
        Assert.Equal(TmuxTerminal.AsBefore, await terminal.StateAsync());
        Assert.Empty((await terminal.BytesAsync()).LeftOn);
    }
}
