namespace FaceTimeHelp.Tests.Cases;

/// <summary>What is asked before cases are forgotten, and what the list says of them.</summary>
public sealed class ForgettingTests : IDisposable
{
    private readonly Computer computer = new() { HasPerson = true };

    [Fact]
    public async Task Somebody_at_a_terminal_is_asked_first()
    {
        await computer.FixAsync("2", "q");
        await computer.RunAsync(["3", "3", "2"], "fix", "--new", "--photos", computer.Photos);

        var kept = await computer.RunAsync(["n"], "session", "forget", "--all");

        Assert.Equal((ExitCode.Fine, "", "Forget 2 cases, 1 of them unfinished? This cannot be undone. (y/n) Nothing was forgotten.\n"), (kept.ExitCode, kept.Out, kept.Error));
        Assert.Equal(2, computer.Archive.List().Length);

        var forgotten = await computer.RunAsync(["y"], "session", "forget", "--all");

        Assert.Contains("Forgotten: 2026-03-14-", forgotten.Error, StringComparison.Ordinal);
        Assert.Empty(computer.Archive.List());
    }

    [Fact]
    public async Task One_case_is_asked_about_by_its_name()
    {
        await computer.FixAsync("2", "q");
        var id = Path.GetFileName(computer.CaseFolder);

        var told = await computer.RunAsync(["y"], "session", "forget", id);

        Assert.Equal($"Forget the case {id}, which is unfinished? This cannot be undone. (y/n) Forgotten: {id}\n", told.Error);
    }

    [Fact]
    public async Task Yes_on_the_command_line_is_not_asked_again()
    {
        await computer.FixAsync("2", "q");

        var told = await computer.RunAsync([], "session", "forget", "--all", "--yes");

        Assert.StartsWith("Forgotten: ", told.Error, StringComparison.Ordinal);
        Assert.Empty(computer.Archive.Ids);
    }

    [Fact]
    public async Task A_case_that_cannot_be_removed_is_not_said_to_be_open_elsewhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A folder cannot stand in a lock's place there.");
        var id = "2026-03-14-bcdf";
        Directory.CreateDirectory(computer.At("home", "sessions", id, ".in-use"));

        var told = await computer.RunAsync([], "session", "forget", id, "--yes");

        Assert.StartsWith($"The case {id} could not be removed: ", told.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
    }

    [Fact]
    public async Task The_list_says_how_cases_ended_and_names_a_flow_without_its_folder()
    {
        var flow = computer.Write("private/tea-of-mine.yaml", """
            flow: tea
            title: Tea
            start: kettle
            steps:
              kettle: { ask: Is it on?, answers: [{ say: "Yes", go: good }, { say: "No", go: bad }] }
            ends:
              good: { outcome: solved, title: Tea. }
              bad: { outcome: unsolved, title: No tea. }
            """);
        await computer.RunAsync(["Yes", "q"], "fix", flow, "--photos", computer.Photos);
        await computer.RunAsync(["No", "q"], "fix", flow, "--photos", computer.Photos);

        var told = await computer.RunAsync([], "session", "list");
        var shown = await computer.RunAsync([], "session", "show", computer.Archive.List()[0].Header.Id.Value);

        told.Says("  tea-of-mine  today 12:00  solved\n");
        told.Says("  tea-of-mine  today 12:00  not solved\n");
        shown.Says(": tea-of-mine, begun today 12:00\n");
    }

    public void Dispose() => computer.Dispose();
}
