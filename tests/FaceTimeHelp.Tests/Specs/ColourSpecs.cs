namespace FaceTimeHelp.Tests.Specs;

/// <summary>Which colours come to the terminal.</summary>
public sealed class ColourSpecs
{
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
}
