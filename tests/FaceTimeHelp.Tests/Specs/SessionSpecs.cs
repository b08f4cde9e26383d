namespace FaceTimeHelp.Tests.Specs;

public sealed class SessionSpecs : IDisposable
{
    private const string UpToVersion = "2\niphone\n";

    private readonly FaceTimeHelpProcess program = new();

    private string Photos => Directory.CreateDirectory(program.Folder.At("photos")).FullName;

    private string CaseId => Path.GetFileName(Assert.Single(Directory.GetDirectories(program.Sessions)));

    [Fact]
    public async Task Cases_are_listed_shown_and_forgotten()
    {
        await program.TypeAsync(UpToVersion + "<\nmac\n14\n!\n", "fix", "--photos", Photos);
        var id = CaseId;

        Assert.Matches($@"^{id}  facetime-photos  (today|yesterday) \d\d:\d\d  unfinished\n\z", (await program.RunAsync("session", "list")).Out);

        var shown = await program.RunAsync("session", "show", id);
        Assert.Equal(ExitCode.Fine, shown.ExitCode);
        Assert.Equal(
            ["symptom > The button is grey, or it says that both must turn it on", "my_device > iphone", "<", "my_device > mac", "my_version > 14", "switch-mine > !"],
            shown.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split("  ", 2)[1]));

        var forgotten = await program.RunAsync("session", "forget", id);
        Assert.Equal((ExitCode.Fine, "", $"Forgotten: {id}\n"), (forgotten.ExitCode, forgotten.Out, forgotten.Error));
        var empty = await program.RunAsync("session", "list");
        Assert.Equal((ExitCode.Fine, "", "No case is saved.\n"), (empty.ExitCode, empty.Out, empty.Error));
    }

    [Fact]
    public async Task Without_input_the_program_ends_by_itself()
    {
        var told = await program.RunAsync();

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Contains("Where may I look?\n", told.Out);
        Assert.Equal(
            "There is no more input. I was waiting for an answer to: Welcome. Let's find out why your FaceTime pictures are missing. – Where may I look?\nNothing was answered yet, so there is nothing to save.\n",
            told.Error);
    }

    [Fact]
    public async Task A_killed_program_goes_on_at_the_same_step()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        var process = await program.StartAsync(UpToVersion, "Which system version is on your device?", "fix", "--photos", Photos);
        await FaceTimeHelpProcess.SignalAsync(process, "KILL");

        var told = await program.TypeAsync("1\n", "fix", "--photos", Photos);

        Assert.Contains("You were asked: Which system version is on your device?", told.Out);
        Assert.StartsWith("There is no more input. I was waiting for an answer to: Which system version is on your device?\n", told.Error);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_ends_a_rehearsal_and_removes_its_folder(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        var process = await program.StartAsync("2\n", "Which device do you use for FaceTime?", "--practice");
        Assert.Single(program.PracticeFolders);

        var told = await FaceTimeHelpProcess.SignalAsync(process, signal);

        Assert.Equal(ExitCode.Interrupted, told.ExitCode);
        Assert.EndsWith("\nInterrupted.\nThis was practice: nothing is kept.\n", told.Error);
        Assert.Empty(program.PracticeFolders);
    }

    [Fact]
    public async Task A_killed_rehearsals_folder_is_removed_by_the_next_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        var process = await program.StartAsync("2\n", "Which device do you use for FaceTime?", "--practice");
        await FaceTimeHelpProcess.SignalAsync(process, "KILL");
        Assert.Single(program.PracticeFolders);

        await program.RunAsync("--practice");

        Assert.Empty(program.PracticeFolders);
    }

    [Theory]
    [InlineData(1, "What goes wrong?")]
    [InlineData(2, "Welcome back.")]
    public async Task A_full_disk_is_told_each_time_and_loses_nothing_that_was_saved(int freePages, string whenResumed)
    {
        await SkipWithoutTinyDisksAsync();
        var disk = Directory.CreateDirectory(program.Folder.At("home")).FullName;
        var answers = program.Folder.Write("answers", "2\n" + string.Concat(Enumerable.Repeat("iphone\n<\n", 40)));
        var fix = $"{FaceTimeHelpProcess.InShell} fix --photos '{Photos}'";

        var told = await program.RunInShellAsync(
            $"unshare -Urm bash -c \"mount -t tmpfs -o size=64k none '{disk}' && head -c {65536 - (freePages * 4096)} /dev/zero > '{disk}/filler'; {fix} < '{answers}'; rm '{disk}/filler'; {fix} < /dev/null\"",
            "");

        told.Says("Until it can be, leaving here would lose it.");
        Assert.All(told.Out.Split('\n').Where(line => line.StartsWith("This could not be saved", StringComparison.Ordinal)), line => Assert.Contains("No space left on device", line));
        Assert.Contains("Your last answers could not be saved.\n", told.Error);
        told.SaysNot("so we go on at");
        var resumed = told.Out.Split("FaceTime photos are missing\n")[^1];
        Assert.StartsWith("\n" + whenResumed, resumed);
    }

    [Theory]
    [InlineData("TERM=dumb")]
    [InlineData("TERM=unknown")]
    [InlineData("TERM=")]
    [InlineData("ACCESSIBLE=1")]
    public async Task On_a_terminal_that_cannot_show_screens_the_conversation_is_plain(string variable)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems' script takes other words.");
        Installed.OrSkip("script");

        var told = await program.RunInShellAsync($"TERM=xterm {variable} script -qec \"env {variable} {FaceTimeHelpProcess.InShell} fix --photos '{Photos}'\" /dev/null", "2\nq\n");

        Assert.Contains("What goes wrong?\n", told.Out);
        Assert.Contains("Everything is saved.", told.Out);
        Assert.DoesNotContain("\e[?1049h", told.Out);
    }

    public void Dispose() => program.Dispose();

    /// <summary>A disk in memory, as small as one likes, needs Linux and the right to have namespaces.</summary>
    private async Task SkipWithoutTinyDisksAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux can mount a disk of its own for one program.");
        var possible = await program.RunInShellAsync($"unshare -Urm mount -t tmpfs none '{program.Temp}'", "");
        Assert.SkipUnless(possible.ExitCode == ExitCode.Fine, possible.Error);
    }
}
