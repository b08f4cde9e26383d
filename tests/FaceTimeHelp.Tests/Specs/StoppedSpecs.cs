namespace FaceTimeHelp.Tests.Specs;

/// <summary>A wizard that is stopped leaves the terminal to others, and takes it up again when it goes on.</summary>
public sealed class StoppedSpecs
{
    [Fact]
    public async Task Stopped_by_Ctrl_Z_it_leaves_the_terminal_to_the_shell_and_goes_on_in_the_foreground()
    {
        using var terminal = new TmuxTerminal();
        await terminal.StartShellAsync(80, 24);
        await terminal.TypesAsync("facetimehelp --practice", "Enter");
        await terminal.SeesAsync("What goes wrong?");

        await terminal.TypesAsync("C-z");
        await terminal.SeesAsync("Stopped");
        Assert.Equal(TmuxTerminal.AsBefore, await terminal.StateAsync());
        await terminal.TypesAsync("stty -a > stopped; echo noted", "Enter");
        await terminal.SeesAsync("noted\n");
        Assert.Equal(await terminal.ReadsAsync("before"), await terminal.ReadsAsync("stopped"));

        await terminal.TypesAsync("clear; fg", "Enter");
        await GoesOnAsync(terminal);
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

        await GoesOnAsync(terminal);
    }

    private static async Task GoesOnAsync(TmuxTerminal terminal)
    {
        await terminal.SeesAsync("What goes wrong?");
        Assert.Equal("1 1 1", await terminal.AskAsync("#{alternate_on} #{mouse_any_flag} #{cursor_flag}"));
        await terminal.TypesAsync("1");
        await terminal.SeesAsync("What kind of call is it?");
    }
}
