using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>A fix is done only where an answer says so: what was refused, impossible or as it should be was only looked at.</summary>
public sealed class FixStateTests
{
    [Fact]
    public void An_answer_that_changed_something_makes_a_fix_done() => Assert.Equal((FixState.Done, "It is on now"), Switch("It is on now"));

    [Fact]
    public void An_answer_that_changed_nothing_makes_it_checked() => Assert.Equal((FixState.Checked, "It was on"), Switch("It was on"));

    [Fact]
    public void What_was_answered_at_a_step_that_it_led_to_is_told_after_its_own_answer() =>
        Assert.Equal((FixState.Done, "No switch, then: Found it"), Switch("No switch", "Found it"));

    [Fact]
    public void An_answer_that_gives_the_ladder_up_did_nothing() =>
        Assert.Equal((FixState.Checked, "No switch, then: Gave up"), Switch("No switch", "Gave up"));

    [Fact]
    public void A_fix_at_hand_has_no_answer_yet() => Assert.Equal((FixState.Now, null), Switch("No switch"));

    [Fact]
    public void One_that_was_left_out_at_a_step_that_it_led_to_keeps_its_answer()
    {
        var walk = OnLadder();
        walk.Answer("No switch");
        walk.Skip();

        Assert.Equal((FixState.Skipped, "No switch"), First(walk));
    }

    [Fact]
    public void Who_goes_back_and_answers_anew_has_said_only_the_last()
    {
        var walk = OnLadder();
        walk.Answer("No switch", "Found it");
        walk.Back(2);
        walk.Answer("It was on");

        Assert.Equal((FixState.Checked, "It was on"), First(walk));
    }

    [Fact]
    public void One_that_comes_again_counts_as_it_was_answered_last()
    {
        var walk = new Walk(Sound(Sample.Text.Replace("say: Found it, go: next", "say: Found it, go: switch", StringComparison.Ordinal)), KnownFacts.None.With(new("device"), new Chosen("mac")));
        walk.Answer("Gone", "No switch", "Found it", "It was on");

        Assert.Equal((FixState.Checked, "It was on"), First(walk));
    }

    private static (FixState State, string? Answer) Switch(params string[] answers)
    {
        var walk = OnLadder();
        walk.Answer(answers);
        return First(walk);
    }

    private static (FixState State, string? Answer) First(Walk walk)
    {
        var fix = LadderProgress.AllFixes(walk)[0];
        return (fix.State, fix.Answer);
    }

    private static Walk OnLadder()
    {
        var walk = new Walk(Sound(Sample.Text), KnownFacts.None.With(new("device"), new Chosen("mac")));
        walk.Answer("Gone");
        return walk;
    }
}
