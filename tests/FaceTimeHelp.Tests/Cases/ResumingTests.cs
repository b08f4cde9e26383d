namespace FaceTimeHelp.Tests.Cases;

public sealed class ResumingTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task An_unfinished_case_is_offered_by_its_step_and_keeps_all_answers()
    {
        await computer.FixAsync("2", "iphone", "17", "1", "mac", "14", "1");

        var told = await computer.FixAsync("go on", "q");

        told.Says("Welcome back. You have not finished yet.\nYou were at this step: Hang up and call again. That was today 12:00.\n\nAll your answers are kept.\n");
        told.Says("Fix 3 of at most 12.\nHang up and call again\n");
        told.SaysNot("Which device");
    }

    [Fact]
    public async Task A_picture_that_arrived_while_nobody_looked_is_new_after_resuming()
    {
        computer.ReceivePicture();
        await computer.FixAsync("1", "1", "iphone", "1");
        computer.ReceivePicture("IMG_0002", "A1B2C3D4-0000-4000-8000-000000000002");

        var told = await computer.FixAsync("1", "1");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("One new FaceTime picture arrived:");
    }

    [Fact]
    public async Task An_ended_case_is_not_offered()
    {
        await computer.FixAsync("3", "3", "2");

        var told = await computer.FixAsync();

        told.Says("What goes wrong?\n");
        told.SaysNot("Welcome back");
    }

    [Fact]
    public async Task An_end_that_a_killed_program_could_not_note_is_offered_once()
    {
        await computer.FixAsync("3", "3", "2");
        await File.WriteAllLinesAsync(computer.JournalPath, computer.JournalLines[..^1], TestContext.Current.CancellationToken);

        var offered = await computer.FixAsync("1");
        offered.Says("You had come to the end: The picture is on the other person's device.");
        (await computer.FixAsync()).SaysNot("Welcome back");
    }

    [Fact]
    public async Task Another_flows_case_is_not_offered()
    {
        await computer.FixAsync("2");

        var told = await computer.RunAsync([], "fix", "where-are-my-photos", "--photos", computer.Photos);

        told.Says("Which device do you use for FaceTime?\n");
        told.SaysNot("Welcome back");
    }

    [Fact]
    public async Task A_new_case_can_be_asked_for()
    {
        await computer.FixAsync("2");

        var told = await computer.RunAsync(["2"], "fix", "--new", "--photos", computer.Photos);

        told.SaysNot("Welcome back");
        Assert.Equal(2, Directory.GetDirectories(computer.Sessions).Length);
    }

    [Fact]
    public async Task Starting_again_begins_a_case_of_its_own()
    {
        await computer.FixAsync("2");

        (await computer.FixAsync("start again", "3")).Says("What goes wrong?\n");

        Assert.Equal(2, Directory.GetDirectories(computer.Sessions).Length);
    }

    [Fact]
    public async Task A_case_can_be_taken_up_by_its_name()
    {
        await computer.FixAsync("2");
        var id = Path.GetFileName(computer.CaseFolder);

        var told = await computer.RunAsync([], "fix", "--resume", id);

        told.Says("Which device do you use for FaceTime?\n");
        told.SaysNot("Welcome back");
    }

    [Theory]
    [InlineData(29, "Which device do you use for FaceTime?")]
    [InlineData(30, "What goes wrong?")]
    public async Task Enter_goes_on_with_a_case_that_was_left_in_the_last_month_and_begins_an_older_one_anew(int days, string next)
    {
        await computer.FixAsync("2");
        computer.Clock.Wait(TimeSpan.FromDays(days));

        var told = await computer.FixAsync("");

        Assert.Equal($"There is no more input. I was waiting for an answer to: {next}", told.ErrorLines[0]);
    }

    [Fact]
    public async Task A_case_that_was_left_a_month_ago_is_offered_as_old()
    {
        await computer.FixAsync("2");
        computer.Clock.Wait(TimeSpan.FromDays(30));

        var told = await computer.FixAsync();

        told.Says("You began this on 14 March 2026. Much may have changed since: begin anew, or go on?\n\nYou were asked: Which device do you use for FaceTime? That was 14 March 2026, 12:00.\n");
        told.Says("1: Start again from the beginning\n2: Go on where I was\nPress Enter for: Start again from the beginning.\n");
    }

    [Fact]
    public async Task Photos_that_are_gone_are_told_and_can_be_brought_back()
    {
        await computer.FixAsync("2", "iphone");
        Directory.Move(computer.Photos, computer.Photos + "-away");

        var told = await computer.RunAsync(Answers(), "fix");

        told.Says("Check the spelling, and that the disk or phone is connected. Then try again; or begin anew with `facetimehelp --new`.\n");
        told.Says("Which system version is on your device?\n");

        IEnumerable<string> Answers()
        {
            yield return "1";
            Directory.Move(computer.Photos + "-away", computer.Photos);
            yield return "1";
        }
    }

    [Fact]
    public async Task The_offer_says_how_many_more_cases_are_unfinished()
    {
        await computer.FixAsync("2");
        (await computer.FixAsync()).SaysNot("more case");

        await computer.RunAsync(["2"], "fix", "--new", "--photos", computer.Photos);
        (await computer.FixAsync()).Says("All your answers are kept.\n\nOne more case is unfinished: facetimehelp session list lists it.\n");

        await computer.RunAsync(["2"], "fix", "--new", "--photos", computer.Photos);
        (await computer.FixAsync()).Says("2 more cases are unfinished: facetimehelp session list lists them.\n");
    }

    [Fact]
    public async Task A_case_that_looks_elsewhere_is_not_offered_but_named()
    {
        await computer.FixAsync("2");
        var id = Path.GetFileName(computer.CaseFolder);

        var told = await computer.RunAsync([], "fix", "--photos", Directory.CreateDirectory(computer.At("other")).FullName);

        told.Says("What goes wrong?\n");
        told.SaysNot("Welcome back");
        Assert.Contains($"Your unfinished case does not look there, so this is a new one. To go on with the other: facetimehelp --resume {id}", told.ErrorLines);
    }

    [Fact]
    public async Task A_case_that_looks_into_the_same_folder_is_offered_however_the_folder_is_written()
    {
        await computer.FixAsync("2");

        var told = await computer.RunAsync([], "fix", "--photos", Path.Combine(computer.Photos, "..", "photos") + Path.DirectorySeparatorChar);

        told.Says("Welcome back. You have not finished yet.\n");
    }

    public void Dispose() => computer.Dispose();
}
