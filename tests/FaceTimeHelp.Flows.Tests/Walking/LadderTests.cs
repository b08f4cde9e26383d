using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class LadderTests
{
    private static readonly SoundFlow Flow = Sound(Sample.Text);

    [Fact]
    public void A_rung_is_verified_after_its_last_fix()
    {
        var walk = OnLadder();
        Assert.Equal("switch", walk.At());
        walk.Answer("It is on now");
        Assert.Equal("redial", walk.At());
        walk.Answer("Done");
        Assert.Equal("test", walk.At());
        walk.Answer("nothing");
        Assert.Equal("restart", walk.At());
    }

    [Fact]
    public void One_change_is_enough_for_a_rung_to_be_verified()
    {
        var walk = OnLadder();
        walk.Answer("It is on now", "Done before");
        Assert.Equal("test", walk.At());
    }

    [Fact]
    public void A_rung_that_changed_nothing_is_not_verified()
    {
        var walk = OnLadder();
        walk.Answer("It was on", "Done before");
        Assert.Equal("restart", walk.At());
    }

    [Fact]
    public void A_fix_that_is_skipped_changed_nothing()
    {
        var walk = OnLadder();
        walk.Skip();
        walk.Skip();
        Assert.Equal("restart", walk.At());
        walk.Skip();
        Assert.Equal("broken", walk.At());
    }

    [Fact]
    public void A_side_step_keeps_its_rung()
    {
        var walk = OnLadder();
        walk.Answer("No switch");
        Assert.Equal("missing", walk.At());
        walk.Answer("Found it");
        Assert.Equal("redial", walk.At());
        walk.Answer("Done before", "By eye", "No");
        Assert.Equal("restart", walk.At());
    }

    [Fact]
    public void It_ends_where_a_fix_helped_or_where_none_is_left()
    {
        var helped = OnLadder();
        helped.Answer("It is on now", "Done", "appeared");
        Assert.Equal("works", helped.At());
        var exhausted = OnLadder();
        exhausted.Answer("It is on now", "Done", "nothing", "Done", "nothing");
        Assert.Equal("broken", exhausted.At());
    }

    [Fact]
    public void Only_fixes_can_be_skipped()
    {
        var walk = new Walk(Flow, KnownFacts.None);
        Assert.False(walk.CanSkip);
        Assert.False(walk.Try(new Skipped(new("symptom"))));
        var verifying = OnLadder();
        verifying.Answer("It is on now", "Done");
        Assert.False(verifying.CanSkip);
        Assert.False(verifying.Try(new Skipped(new("test"))));
    }

    [Fact]
    public void Progress_counts_fixes_and_never_screens()
    {
        var walk = new Walk(Flow, KnownFacts.None.With(new("device"), new Chosen("mac")));
        Assert.Null(LadderProgress.Of(walk));
        walk.Answer("Gone");
        AssertProgress(walk, 1, FixState.Now, FixState.Ahead, FixState.Ahead);
        walk.Answer("No switch");
        AssertProgress(walk, 1, FixState.Now, FixState.Ahead, FixState.Ahead);
        walk.Answer("Found it");
        AssertProgress(walk, 2, FixState.Done, FixState.Now, FixState.Ahead);
        walk.Skip();
        AssertProgress(walk, null, FixState.Done, FixState.Skipped, FixState.Ahead);
        walk.Answer("nothing", "Done", "appeared");
        AssertProgress(walk, null, FixState.Done, FixState.Skipped, FixState.Done);
        Assert.Equal(["Turn it on", "Call again", "Restart"], LadderProgress.AllFixes(walk).Select(fix => fix.Title));
    }

    [Fact]
    public void A_fix_that_was_left_out_says_how_far_back_it_lies_until_it_is_done()
    {
        var walk = OnLadder();
        walk.Answer("No switch");
        walk.Skip();
        walk.Answer("Done", "nothing");
        walk.Skip();
        Assert.Equal("broken", walk.At());
        Assert.Equal([5, null, 1], MovesBack(walk));

        walk.Back(5);
        Assert.Equal("switch", walk.At());
        Assert.Equal([null, null, null], MovesBack(walk));
        walk.Answer("It is on now", "Done", "nothing");
        walk.Skip();
        Assert.Equal([null, null, 1], MovesBack(walk));
    }

    private static int?[] MovesBack(Walk walk) => [.. LadderProgress.AllFixes(walk).Select(fix => fix.MovesBack)];

    private static void AssertProgress(Walk walk, int? number, params FixState[] states)
    {
        var progress = LadderProgress.Of(walk)!;
        Assert.Equal(number, progress.Number);
        Assert.Equal(states, progress.Fixes.Select(fix => fix.State));
    }

    private static Walk OnLadder()
    {
        var walk = new Walk(Flow, KnownFacts.None.With(new("device"), new Chosen("mac")));
        walk.Answer("Gone");
        return walk;
    }
}
