using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Tests.Tui;
using FaceTimeHelp.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Scenes;

/// <summary>What was left out on the way is offered once more, where a case ends unsolved.</summary>
[Collection("Rehearsals")]
public sealed class LeftOutTests : IDisposable
{
    /// <summary>Two iPhones; both switches were on, and all that comes after the call is left out.</summary>
    private static readonly string[] UpToTheEnd = ["2", "1", "18.2", "2", "1", "17", "2", "2", "!", "!", "3", "!", "!", "!", "!", "!", "!", "!"];

    private readonly Computer computer = new();

    [Fact]
    public async Task An_unsolved_end_lists_what_was_left_out_and_offers_it()
    {
        var told = await computer.FixAsync(UpToTheEnd);

        told.Says("You left out:\n\n- Check for Lockdown Mode\n- Check Apple's System Status page\n");
        told.Says("Shall we try what you left out?\n1: No, leave it at that\n2: Try \"Check for Lockdown Mode\" now\n3: Try \"Check Apple's System Status page\" now\n");
        Assert.Equal(2, told.Out.Split("Shall we try").Length);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
    }

    [Fact]
    public async Task Trying_one_keeps_what_was_answered_after_it_and_comes_back_to_the_end()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "Lockdown Mode", "1"]);

        told.Says("You said: Try \"Check for Lockdown Mode\" now\n\nFix 4 of at most 12.\nCheck for Lockdown Mode\n");
        told.Says("You said: No, it is off on both, or not there\nI kept your 9 later answers.\n\nIt is not solved yet.\n");
        told.Says("Shall we try what you left out?\n1: No, leave it at that\n2: Try \"Check Apple's System Status page\" now\n");
    }

    [Fact]
    public async Task A_fix_that_is_done_at_last_is_followed_by_a_look()
    {
        computer.ReceivePicture();

        var told = await computer.FixAsync([.. UpToTheEnd, "4", "1"]);

        told.Says("You said: Try \"Bring your device up to date\" now\n");
        told.Says("\n\nTake a test picture\n");
    }

    [Fact]
    public async Task No_leaves_with_the_case_as_it_is()
    {
        var told = await computer.FixAsync([.. UpToTheEnd, "no", "2"]);

        Assert.EndsWith("> no\nEverything is saved.\nTo see a report of this case at any time, type:\nfacetimehelp report\n", told.Out);
        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        (await computer.FixAsync()).SaysNot("Welcome back");
    }

    [Fact]
    public async Task A_solved_end_asks_for_nothing_more()
    {
        var told = await computer.FixAsync("2", "1", "18.2", "!", "1", "17", "1", "2", "3");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("You left out:\n\n- Turn on your FaceTime Live Photos\n");
        told.SaysNot("Shall we try");
    }

    [Fact]
    public async Task An_end_with_nothing_left_out_asks_for_nothing_more() =>
        (await computer.FixAsync("2", "1", "18.2", "2", "1", "17", "4")).SaysNot("Shall we try");

    [Fact]
    public async Task In_the_wizard_a_digit_tries_one_and_its_fix_is_the_one_at_hand()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, UpToTheEnd);

        theatre.Give("2");

        Assert.Equal("Fix 4 of at most 12", theatre.Conversation.Card.Progress);
        Assert.Equal("Check for Lockdown Mode", theatre.Conversation.CaseFile.Fixes.Single(fix => fix.State == FixState.Now).Title);
        Assert.False(theatre.IsClosed);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Esc")]
    [InlineData("1")]
    public async Task In_the_wizard_the_end_is_closed_as_ever(string key)
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, UpToTheEnd);

        theatre.Press(Key.TryParse(key, out var pressed) ? pressed : throw new ArgumentException("There is no such key.", nameof(key)));

        Assert.Equal((true, WayOut.Read), (theatre.IsClosed, theatre.WayOut));
    }

    [Fact]
    public async Task In_the_wizard_the_report_is_still_one_key_away()
    {
        using var reception = computer.Receive();
        using var theatre = await Theatre.OpenAsync(reception, UpToTheEnd);

        theatre.Press(Key.R);

        Assert.Equal("report", theatre.Conversation.Card.Name);
    }

    [Fact]
    public async Task A_rehearsal_offers_it_too()
    {
        var told = await computer.RunAsync(["2", "1", "18.2", "!", "1", "17", "4", "what?", "2"], "--practice");

        told.Says("> what?\nThis is the end.\nShall we try what you left out?\n");
        told.Says("You said: Try \"Turn on your FaceTime Live Photos\" now\n");
    }

    public void Dispose() => computer.Dispose();
}
