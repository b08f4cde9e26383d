using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Walking.Calls;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>Going back, answering anew, and what becomes of later checks and fixes.</summary>
public sealed class RewalkFixTests
{
    [Fact]
    public void A_check_is_made_again_even_where_nothing_changed()
    {
        var walk = AtRedial(Mac);
        walk.Answer("Done", "nothing", "Done");
        walk.Back(3);

        var rewalk = walk.Make(new Answered(new("redial"), "Done"));

        Assert.Empty(rewalk.Kept);
        Assert.Equal("CheckedAgain test", Named(Assert.Single(rewalk.Lapses)));
        Assert.Equal([new Answered(new("restart"), "Done")], walk.Make(new Answered(new("test"), "nothing")).Kept);
    }

    [Fact]
    public void The_last_fix_of_a_rung_is_asked_again_where_one_before_it_was_done_only_now()
    {
        var walk = AtRedial(Mac);
        walk.Answer("Done before");
        walk.Back(4);

        var rewalk = walk.Make(new Answered(new("mine"), "It is on now"));

        Assert.Equal([new Told(new("theirs"), Mac), new Answered(new("yours"), "It was on")], rewalk.Kept);
        var lapse = Assert.IsType<DoneBefore>(Assert.Single(rewalk.Lapses));
        Assert.Equal(("redial", "Turn on yours"), (walk.At(), lapse.Since.Page.Title));
        Assert.Null(Assert.IsType<StepPrompt>(walk.Prompt).Earlier);
    }

    [Fact]
    public void A_fix_that_was_left_out_and_is_done_now_asks_for_a_call_and_a_restart_again_but_for_no_other_later_fix()
    {
        var walk = new Walk(Calls.Flow, KnownFacts.None.With(new("device"), Mac).With(new("theirs"), Mac));
        walk.Answer("Grey");
        walk.Skip();
        walk.Answer("It was on", "Done before", "Done", "nothing", "Done", "nothing");
        Assert.Equal("broken", walk.At());
        walk.Back(LadderProgress.AllFixes(walk).Single(fix => fix.MovesBack is not null).MovesBack!.Value);

        Assert.Equal(("mine", 1), (walk.At(), LadderProgress.Of(walk)!.Number));
        Assert.Equal("DoneBefore redial", Named(Assert.Single(walk.Make(new Answered(new("mine"), "It is on now")).Lapses)));
        Assert.Empty(walk.Make(new Answered(new("redial"), "Done")).Lapses);
        Assert.Equal("test", walk.At());
        Assert.Equal("DoneBefore restart", Named(Assert.Single(walk.Make(new Answered(new("test"), "nothing")).Lapses)));
        Assert.Equal("CheckedAgain test", Named(Assert.Single(walk.Make(new Answered(new("restart"), "Done")).Lapses)));
        var last = walk.Make(new Answered(new("test"), "nothing"));
        Assert.Equal([new Answered(new("sign-in"), "Done")], last.Kept);
        Assert.Equal("CheckedAgain test", Named(Assert.Single(last.Lapses)));
    }

    [Fact]
    public void What_was_left_out_stays_left_out()
    {
        var walk = AtRedial(Mac);
        walk.Skip();
        walk.Back(4);

        Assert.Equal([new Answered(new("yours"), "It was on"), new Skipped(new("redial"))], walk.Make(new Answered(new("mine"), "It was on")).Kept[1..]);
    }
}
