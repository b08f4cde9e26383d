namespace FaceTimeHelp.Tests.Trying;

public sealed class TryOutTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_flow_is_walked_as_people_see_it_and_the_author_says_what_the_scan_finds()
    {
        var told = await TryAsync(Tea.Flow, ["1", "small", "1", "10"]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Approval.Matches(told.Out);
    }

    [Fact]
    public async Task Every_card_says_that_it_is_a_try_out_and_nothing_is_kept()
    {
        var told = await TryAsync(Tea.Flow, ["1", "small", "q"]);

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal(3, told.Out.Split("This is a try-out. Nothing is looked at, and nothing is kept.\n").Length - 1);
        Assert.EndsWith("> q\nThis was a try-out: nothing is kept.\n", told.Out);
        Assert.False(Directory.Exists(computer.Sessions));
    }

    [Theory]
    [InlineData("nothing", "The tea stays cold.\n")]
    [InlineData("no FaceTime picture", "The tea stays cold.\n")]
    [InlineData("The scan finds: a complete new picture (appeared)", "The tea is warm.\n")]
    [InlineData("It tastes warm", "The tea is warm.\n")]
    public async Task What_the_scan_finds_may_be_said_in_words_and_every_end_is_fine(string words, string end)
    {
        var told = await TryAsync(Tea.Flow, [words], "--from", "look");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says(end);
    }

    [Fact]
    public async Task What_the_scan_found_before_going_back_is_offered_again()
    {
        var told = await TryAsync(Tea.With("hidden, ", "").Replace("nothing, ", "nothing, hidden, ", StringComparison.Ordinal).Replace("go: cold }\nends", "go: fixes }\nends", StringComparison.Ordinal), ["nothing", "<"], "--from", "look");

        told.Says("You answered before: The scan finds: no FaceTime picture (nothing). Press Enter to keep it.\n");
    }

    [Fact]
    public async Task It_may_begin_at_any_step_with_what_is_known()
    {
        var told = await TryAsync(Tea.Flow, [], "--from", "pour", "--fact", "cup=big");

        told.Says("\nPour it\nPour a lot.\n");
        told.SaysNot("Is the kettle on?");
        told.SaysNot("Which cup?");
    }

    [Fact]
    public async Task A_ladder_begins_at_its_first_fix()
    {
        var told = await TryAsync(Tea.Flow, [], "--from", "fixes");

        told.Says("Fix 1 of 2.\nPut the plug in\n");
    }

    [Fact]
    public async Task A_step_with_one_answer_asks_nothing()
    {
        var told = await TryAsync(Tea.With("      - { say: It is empty, go: cold }\n", ""), [], "--from", "pour", "--fact", "cup=small");

        told.Says("\nPour it\nPour a little.\nTo go on\n1: Done\n");
    }

    [Theory]
    [InlineData("--from", "fixs", "This flow has no step `fixs`. Did you mean `fixes`?\n")]
    [InlineData("--from", "teapot-handle", "This flow has no step `teapot-handle`. The flow begins at `kettle`.\n")]
    [InlineData("--fact", "mug=big", "This flow has no fact `mug`; it has `cup`.\n")]
    [InlineData("--fact", "cup=huge", "`cup` cannot be `huge`. It is one of `big`, `small`.\n")]
    public async Task What_the_flow_does_not_have_is_wrong_usage(string option, string value, string sentence)
    {
        var refused = await Assert.ThrowsAsync<UserError>(() => TryAsync(Tea.Flow, [], option, value));

        Assert.Equal((ExitCode.WrongUsage, sentence), (refused.ExitCode, refused.Message + "\n"));
    }

    [Fact]
    public async Task A_flow_with_problems_is_told_as_flow_check_tells_it()
    {
        var told = await TryAsync(Tea.With("go: pour", "go: por"), ["1"]);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Equal(await computer.RunAsync([], "flow", "check", computer.Write("tea.yaml", Tea.With("go: pour", "go: por"))), told);
        told.Says("There is no step `por`.");
    }

    [Fact]
    public async Task A_flow_that_is_not_there_cannot_be_read()
    {
        var refused = await Assert.ThrowsAsync<UserError>(() => computer.RunAsync([], "flow", "try", "no-such.yaml", "--watch"));

        Assert.Equal((ExitCode.CouldNotRead, "There is no flow file no-such.yaml."), (refused.ExitCode, refused.Message));
    }

    public void Dispose() => computer.Dispose();

    private Task<Told> TryAsync(string flow, IEnumerable<string> typed, params string[] words) =>
        computer.RunAsync(typed, ["flow", "try", computer.Write("tea.yaml", flow), .. words]);
}
