namespace FaceTimeHelp.Tests.Cases;

/// <summary>A case that is open in another window cannot be taken away from there; all else can be done meanwhile.</summary>
public sealed class OtherWindowTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_case_that_is_open_in_another_window_is_refused_and_stays_offered()
    {
        await computer.FixAsync("2", "iphone");
        using var open = computer.OpenElsewhere();

        var told = await computer.FixAsync("1");

        told.Says($"This case is open in another window, or <folder>/home/sessions/{Path.GetFileName(computer.CaseFolder)} cannot be written to. Close the other window, then try again.\n");
        Assert.Equal(3, told.Out.Split("Welcome back.").Length);
        Assert.Equal("There is no more input. I was waiting for an answer to: Welcome back. You have not finished yet. – How shall we go on?", told.ErrorLines[0]);
    }

    [Fact]
    public async Task A_case_that_is_open_in_another_window_is_listed_and_cannot_be_forgotten()
    {
        await computer.FixAsync("2");
        var saved = Assert.Single(computer.Archive.List());
        using var open = computer.OpenElsewhere(saved);

        Assert.Single(computer.Archive.List());
        var error = Assert.Throws<UserError>(() => computer.Archive.Forget(saved.Header.Id));
        Assert.Equal($"The case {saved.Header.Id} is open in another window. Leave it there first.", error.Message);
        Assert.True(Directory.Exists(saved.Folder));
    }

    [Fact]
    public async Task A_case_in_use_does_not_keep_the_others_from_being_forgotten()
    {
        await computer.FixAsync("2");
        await computer.RunAsync(["2"], "fix", "--new", "--photos", computer.Photos);
        var saved = computer.Archive.List()[0];
        using var open = computer.OpenElsewhere(saved);

        var told = await computer.RunAsync([], "session", "forget", "--all");

        Assert.Contains($"The case {saved.Header.Id} is open in another window. Leave it there first.", told.ErrorLines);
        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Equal(saved.Header.Id, Assert.Single(computer.Archive.List()).Header.Id);
    }

    [Fact]
    public async Task A_case_that_is_open_in_another_window_can_be_reported_as_far_as_it_is()
    {
        await computer.FixAsync("2", "iphone");
        using var open = computer.OpenElsewhere();

        var told = await computer.RunAsync([], "report");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("iPhone");
    }

    [Fact]
    public async Task What_another_window_answered_while_a_case_was_offered_is_kept()
    {
        await computer.FixAsync("2");

        await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        (await computer.FixAsync()).Says("You were at this step: Turn on your FaceTime Live Photos. That was today 12:00.\n\nAll your answers are kept.\n");

        IEnumerable<string> Answers()
        {
            computer.FixAsync("1", "iphone").Wait(TestContext.Current.CancellationToken);
            yield return "1";
            yield return "18";
        }
    }

    [Fact]
    public async Task A_case_that_was_forgotten_while_it_was_offered_is_told_as_gone()
    {
        await computer.FixAsync("2");
        var id = computer.Archive.List()[0].Header.Id;

        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        told.Says($"There is no saved case `{id}`. `facetimehelp session list` names those there are.\n");

        IEnumerable<string> Answers()
        {
            computer.Archive.Forget(id);
            yield return "1";
        }
    }

    [Fact]
    public async Task A_journal_that_could_not_be_opened_for_a_moment_can_be_opened_after_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "File modes stop nobody here.");
        await computer.FixAsync("2");

        var told = await computer.RunAsync(Answers(), "fix", "--photos", computer.Photos);

        told.Says("cannot be written to. Close the other window, then try again.\n");
        told.Says("Which device do you use for FaceTime?\n");

        IEnumerable<string> Answers()
        {
            File.SetAttributes(computer.JournalPath, FileAttributes.ReadOnly);
            yield return "1";
            File.SetAttributes(computer.JournalPath, FileAttributes.Normal);
            yield return "1";
        }
    }

    [Fact]
    public async Task A_case_whose_photos_were_gone_is_not_kept_from_other_windows()
    {
        await computer.FixAsync("2");
        var saved = Assert.Single(computer.Archive.List());
        Directory.Move(computer.Photos, computer.Photos + "-away");
        using var reception = computer.Receive();

        Assert.Throws<UserError>(() => reception.Resume(saved.Header.Id));

        Directory.Move(computer.Photos + "-away", computer.Photos);
        using var open = computer.OpenElsewhere(saved);
    }

    public void Dispose() => computer.Dispose();
}
