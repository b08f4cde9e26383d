namespace FaceTimeHelp.Tests.Specs;

public sealed class UsageSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Fact]
    public async Task The_version_is_told_alone()
    {
        var told = await program.RunAsync("--version");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n\z", told.Out);
        Assert.Empty(told.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fix")]
    [InlineData("scan")]
    [InlineData("flow")]
    [InlineData("flow list")]
    [InlineData("flow check")]
    [InlineData("flow graph")]
    [InlineData("flow new")]
    [InlineData("flow schema")]
    [InlineData("flow test")]
    [InlineData("flow try")]
    [InlineData("stores")]
    [InlineData("session")]
    [InlineData("session list")]
    [InlineData("session show")]
    [InlineData("session forget")]
    public async Task Help_on_every_level_ends_with_examples(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var told = await program.RunAsync([.. words, "--help"]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Matches($@"\nExamples:\n(  facetimehelp.*\n)*  {string.Join(' ', ["facetimehelp", .. words])}.*\n", told.Out);
        Assert.Empty(told.Error);
    }

    [Theory]
    [InlineData("facetimehelp", "--no-such-option")]
    [InlineData("facetimehelp fix", "fix", "--fact", "my_device")]
    [InlineData("facetimehelp fix", "fix", "--resume", "2026-03-14-bcdf", "--practice")]
    [InlineData("facetimehelp fix", "fix", "--remote", "--photos", ".")]
    [InlineData("facetimehelp scan", "scan", "--since", "lunchtime")]
    [InlineData("facetimehelp scan", "scan", "--wait", "soon")]
    [InlineData("facetimehelp scan", "scan", "--wait")]
    [InlineData("facetimehelp flow", "flow")]
    [InlineData("facetimehelp flow", "flow", "chek")]
    [InlineData("facetimehelp flow check", "flow", "check", "--format", "xml")]
    [InlineData("facetimehelp flow graph", "flow", "graph")]
    [InlineData("facetimehelp flow graph", "flow", "graph", "facetime-photos", "--format", "svg")]
    [InlineData("facetimehelp flow new", "flow", "new")]
    [InlineData("facetimehelp flow try", "flow", "try")]
    [InlineData("facetimehelp flow try", "flow", "try", "tea.yaml", "--fact", "cup")]
    [InlineData("facetimehelp session forget", "session", "forget")]
    [InlineData("facetimehelp session forget", "session", "forget", "--all", "2026-03-14-bcdf")]
    [InlineData("facetimehelp session show", "session", "show")]
    public async Task Wrong_usage_says_where_the_right_words_stand(string command, params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal(ExitCode.WrongUsage, told.ExitCode);
        Assert.Equal($"`{command} --help` shows what can be written.", told.ErrorLines[^1]);
        Assert.InRange(told.ErrorLines.Length, 2, 4);
        Assert.Empty(told.Out);
    }

    [Theory]
    [InlineData("--plain", "--plain", "scan")]
    [InlineData("--practice", "--practice", "flow", "list")]
    [InlineData("--fact", "--fact", "my_device=mac", "flow", "try", "facetime-photos")]
    [InlineData("--photos", "--photos", "photos", "session", "list")]
    public async Task An_option_of_the_guided_fix_before_another_command_is_refused(string option, params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal(ExitCode.WrongUsage, told.ExitCode);
        Assert.Equal($"`{option}` before a command is for the guided fix alone. Leave it out, or write it after the command that it is for.", told.ErrorLines[0]);
        Assert.Equal(2, told.ErrorLines.Length);
        Assert.Empty(told.Out);
    }

    [Fact]
    public async Task An_option_of_the_guided_fix_counts_before_its_own_word_too()
    {
        var told = await program.RunAsync("--practice", "fix", "--plain");

        Assert.Contains("\n\nPractice, with made pictures", told.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
    }

    public void Dispose() => program.Dispose();
}
