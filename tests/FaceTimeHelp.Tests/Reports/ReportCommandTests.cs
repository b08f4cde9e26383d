namespace FaceTimeHelp.Tests.Reports;

public sealed class ReportCommandTests
{
    [Fact]
    public async Task Without_a_case_there_is_nothing_to_report()
    {
        using var computer = new Computer();

        var told = await computer.RunAsync([], "report").FailureAsync();

        Assert.Equal((ExitCode.CouldNotRead, "No case is saved that a report could be made of. Begin one: facetimehelp"), told);
        Assert.Equal(
            (ExitCode.CouldNotRead, "There is no saved case `2026-03-14-bcdf`. `facetimehelp session list` names those there are."),
            await computer.RunAsync([], "report", "2026-03-14-bcdf").FailureAsync());
    }

    [Fact]
    public async Task The_latest_case_is_told_unless_another_is_named()
    {
        using var computer = new Computer();
        await computer.FixAsync("2");
        var first = Path.GetFileName(computer.CaseFolder);
        computer.Clock.Wait(TimeSpan.FromMinutes(1));
        await computer.RunAsync(["1"], "fix", "--new", "--photos", computer.Photos);

        (await computer.RunAsync([], "report")).Says("- What goes wrong?\n".Replace("- ", "- 14 March 2026, 12:01: ", StringComparison.Ordinal));
        (await computer.RunAsync([], "report", first)).Says($"- Case: {first}\n");
    }

    [Fact]
    public async Task Where_the_program_could_see_no_photos_no_look_of_its_own_is_told()
    {
        using var computer = new Computer();
        await computer.RunAsync(["myself", "2", "mac", "1", "1", "mac", "1", "1", "1", "I look for it myself now", "2"], "fix");

        var told = await computer.RunAsync([], "report");

        told.Says("- 14 March 2026, 12:00: Take a test picture\n  - To be looked for by eye: the program could see no photos.\n");
        told.Says("## What the photos showed\n\nThe computer of this case cannot see the photos: they are looked at by eye.\n\n#");
        told.SaysNot("found:");
        Assert.Contains("\"looks\": []", (await computer.RunAsync([], "report", "--format", "json")).Out);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_it_is_shown_and_written_for_its_user_alone()
    {
        using var person = await new PrivateCase().SolvedAsync();
        var path = person.Computer.At("report.html");

        var told = await person.ReportAsync("--out", path);

        Assert.Equal((ExitCode.Fine, $"Written: <folder>{Path.DirectorySeparatorChar}report.html. Nobody but you can read it.\n"), (told.ExitCode, told.Error));
        Assert.StartsWith("<!DOCTYPE html>", told.Out);
        Assert.Equal(told.Out, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_no_file_is_written_over()
    {
        using var person = await new PrivateCase().SolvedAsync();
        var path = person.Computer.Write("report.md", "mine");

        var (exitCode, message) = await person.ReportAsync("--out", path).FailureAsync();

        Assert.Equal((ExitCode.NotSolved, $"{path} is there already, and it was left as it is. Give another name, or remove it first."), (exitCode, message));
        Assert.Equal("mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("y", "y", "")]
    [InlineData("what? YES", "y", "")]
    [InlineData("y", "n", "mine")]
    [InlineData("n", "", "mine")]
    [InlineData("y", "", "mine")]
    public async Task A_person_is_asked_before_it_is_written_and_before_something_is_written_over(string first, string second, string kept)
    {
        using var person = await new PrivateCase(hasPerson: true).SolvedAsync();
        var path = person.Computer.Write("report.md", "mine");

        var told = await person.Computer.RunAsync([.. first.Split(' '), .. second.Split(' ', StringSplitOptions.RemoveEmptyEntries)], "report", "--out", path);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.StartsWith($"Write this to {Path.Combine("<folder>", "report.md")}? (y/n) ", told.Error);
        Assert.EndsWith(kept.Length == 0 ? "Nobody but you can read it.\n" : "Nothing was written.\n", told.Error);
        Assert.Equal(kept.Length == 0 ? told.Out : kept, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(["report.md"], Directory.GetFiles(Path.GetDirectoryName(path)!, "report*").Select(Path.GetFileName));
        if (kept.Length == 0 && !OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_told()
    {
        using var person = await new PrivateCase().SolvedAsync();
        var path = person.Computer.At("nowhere", "report.md");

        Assert.Equal(
            (ExitCode.CouldNotRead, $"{path} cannot be written: there is no folder {Path.GetDirectoryName(path)}. Make it first."),
            await person.ReportAsync("--out", path).FailureAsync());
    }

    [Fact]
    public async Task A_page_is_shown_in_words_before_it_is_asked_about()
    {
        using var person = await new PrivateCase(hasPerson: true).SolvedAsync();
        var path = person.Computer.At("report.html");

        var told = await person.Computer.RunAsync(["y"], "report", "--out", path);

        Assert.StartsWith("Report on a case: FaceTime photos are missing\n\nMade by", told.Out);
        told.SaysNot("<");
        Assert.StartsWith($"It will be written as a web page that says the same.\nWrite this to {Path.Combine("<folder>", "report.html")}? (y/n) ", told.Error);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_that_nobody_writes_is_shown_in_words_to_a_person_and_as_it_is_to_a_program()
    {
        using var person = await new PrivateCase(hasPerson: true).SolvedAsync();

        var told = await person.ReportAsync("--format", "html");
        Assert.StartsWith("Report on a case", told.Out);
        Assert.Equal("As a web page it says the same. To write it, add --out with a name that ends in .html.\n", told.Error);

        using var nobody = await new PrivateCase().SolvedAsync();
        Assert.StartsWith("<!DOCTYPE html>", (await nobody.ReportAsync("--format", "html")).Out);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hyphen_writes_it_to_standard_output_as_it_is_and_asks_nothing(bool hasPerson)
    {
        using var person = await new PrivateCase(hasPerson).SolvedAsync();

        var told = await person.ReportAsync("--format", "html", "--out", "-");

        Assert.StartsWith("<!DOCTYPE html>", told.Out);
        Assert.Equal("", told.Error);
        Assert.False(File.Exists("-"));
        Assert.StartsWith("# Report on a case", (await person.ReportAsync("--out", "-")).Out);
    }

    [Fact]
    public async Task A_form_that_is_named_goes_before_the_files_ending()
    {
        using var person = await new PrivateCase().SolvedAsync();
        var path = person.Computer.At("report.txt");

        await person.ReportAsync("--format", "json", "--out", path);

        Assert.StartsWith("{", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Times_are_told_with_their_time_zone_once()
    {
        using var person = await new PrivateCase().SolvedAsync();

        Assert.Equal(2, (await person.ReportAsync()).Out.Split("UTC").Length);
    }
}
