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
    [InlineData("facetimehelp scan", "scan", "--no-such-option")]
    [InlineData("facetimehelp flow new", "flow", "new", "--no-such-option")]
    [InlineData("facetimehelp session list", "session", "list", "more")]
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
        Assert.Equal($"`{command} --help` shows what you can type.", told.ErrorLines[^1]);
        Assert.InRange(told.ErrorLines.Length, 2, 4);
        Assert.Empty(told.Out);
    }

    [Theory]
    [InlineData("There is no command `fxi`. Did you mean `fix`?", "fxi")]
    [InlineData("There is no command `help`. You can type fix, scan, stores, flow, session or report.", "help")]
    [InlineData("There is no command `shw`. Did you mean `show`?", "session", "shw")]
    [InlineData("`facetimehelp session` needs one of its commands: list, show or forget.", "session")]
    [InlineData("There is no option `--plian`. Did you mean `--plain`?", "--plian")]
    [InlineData("There is no option `--bogus`.", "scan", "--bogus")]
    [InlineData("There is no option `--jsn`. Did you mean `--json`?", "scan", "--jsn")]
    [InlineData("There is no option `--formt`. Did you mean `--format`?", "flow", "check", "--formt=json")]
    [InlineData("There is no option `--hlp`. Did you mean `--help`?", "stores", "--hlp")]
    [InlineData("`facetimehelp session list` does not know what to do with `more`.", "session", "list", "more")]
    [InlineData("--format can be text or json, not xml.", "flow", "check", "--format", "xml")]
    [InlineData("--format can be mermaid or dot, not empty.", "flow", "graph", "facetime-photos", "--format", "")]
    [InlineData("--format can be md, html or json, not pdf.", "report", "--format", "pdf")]
    [InlineData("--wait needs a length of time, such as 5m.", "scan", "--wait")]
    [InlineData("--resume needs a case's name.", "--resume")]
    [InlineData("--resume can be given only once.", "fix", "--resume", "a", "--resume", "b")]
    [InlineData("--fact my_device is given twice, with different values. Leave one out.", "fix", "--fact", "my_device=mac", "--fact", "my_device=iphone")]
    [InlineData("`.` names no file. Write a file's name, such as my-flow.yaml.", "flow", "new", ".")]
    [InlineData("There is no command `@file`. You can type fix, scan, stores, flow, session or report.", "@file")]
    [InlineData("--baseline can be given only once.", "scan", "--baseline", "a", "--baseline", "b")]
    [InlineData("`facetimehelp flow new` needs a file's name.", "flow", "new")]
    [InlineData("`yesterday` is not a time. Write it like 2026-11-23 or 2026-11-23T14:02:00Z.", "scan", "--since", "yesterday")]
    [InlineData("`my_device` is not a fact. Write KEY=VALUE, for instance my_device=iphone.", "fix", "--fact", "my_device")]
    public async Task Wrong_usage_is_told_in_one_sentence_of_the_programs_own(string sentence, params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal((ExitCode.WrongUsage, sentence, 2), (told.ExitCode, told.ErrorLines[0], told.ErrorLines.Length));
    }

    [Theory]
    [InlineData("--photos needs a path.", "fix", "--photos", "")]
    [InlineData("--photos needs a path.", "--photos", "")]
    [InlineData("--photos needs a path.", "fix", "--photos", "--new")]
    [InlineData("--answers needs a file's name.", "fix", "--answers", "")]
    [InlineData("--baseline needs a file's name.", "scan", "--baseline", "")]
    [InlineData("--save-baseline needs a file's name.", "scan", "--save-baseline", "")]
    [InlineData("--out needs a file's name.", "report", "--out", "")]
    [InlineData("`facetimehelp scan` needs a path.", "scan", "")]
    [InlineData("`facetimehelp flow new` needs a file's name.", "flow", "new", "")]
    [InlineData("`facetimehelp flow check` needs a file's name.", "flow", "check", "")]
    public async Task An_empty_word_is_refused_where_a_name_is_needed(string sentence, params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal((ExitCode.WrongUsage, sentence, 2), (told.ExitCode, told.ErrorLines[0], told.ErrorLines.Length));
    }

    [Theory]
    [InlineData("--resume goes on with a saved case as it was begun: leave out FLOW.", "fix", "stop-others", "--resume", "2026-03-14-bcdf")]
    [InlineData("--resume goes on with a saved case as it was begun: leave out --photos.", "--resume", "2026-03-14-bcdf", "--photos", ".")]
    [InlineData("--resume goes on with a saved case as it was begun: leave out --fact.", "--resume", "2026-03-14-bcdf", "--fact", "my_device=mac")]
    [InlineData("--resume goes on with a saved case as it was begun: leave out --new.", "--resume", "2026-03-14-bcdf", "--new")]
    [InlineData("--practice looks at made pictures alone: leave out --photos.", "--practice", "--photos", ".")]
    public async Task Options_that_contradict_each_other_are_refused(string sentence, params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal((ExitCode.WrongUsage, sentence, 2), (told.ExitCode, told.ErrorLines[0], told.ErrorLines.Length));
    }

    [Fact]
    public async Task A_folder_whose_name_looks_like_an_option_can_be_named()
    {
        var told = await program.RunInShellAsync($"cd '{program.Folder.Path}' && mkdir -- --photos && {FaceTimeHelpProcess.InShell} scan --photos", "");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        told.Says("No FaceTime picture is there.");
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
