using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class SideTripTests
{
    private const string Text = """
        flow: trips
        title: Side trips
        start: fixes
        facts:
          version:
            ask: Which version?
            version: true
            how: { see: find-version }
        steps:
          fixes: { ladder: [[switch, redial]], verify: test, solved: works, exhausted: broken }
          switch:
            title: Turn it on
            do:
              - { when: { version: ">=18" }, text: Apps }
              - { text: Settings }
            answers:
              - { say: What is that?, see: picture }
              - { say: Done, go: next }
          redial: { title: Call again, answers: [{ say: Done, go: next, changed: false }] }
          picture: { title: A picture of it, answers: [{ say: More, go: more }, { say: I see, go: back }] }
          more: { title: Another picture, answers: [{ say: I see, go: back }, { say: It looks broken, go: broken }] }
          find-version: { title: Open Settings, answers: [{ say: I have it, go: back }] }
          test: { title: Did it help?, answers: [{ say: "Yes", go: solved }, { say: "No", go: next }] }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
        """;

    [Fact]
    public void Who_looks_at_a_step_comes_back_to_the_rung_that_they_left()
    {
        var walk = Walk(Text);
        walk.Tell("version", new NotKnown());
        walk.Answer("What is that?");
        Assert.Equal("picture", walk.At());
        walk.Answer("I see");
        Assert.Equal("switch", walk.At());
        walk.Answer("Done");
        Assert.Equal("redial", walk.At());
    }

    [Fact]
    public void A_side_trip_may_have_several_steps_and_may_be_left_for_good()
    {
        var walk = Walk(Text);
        walk.Tell("version", new NotKnown());
        walk.Answer("What is that?", "More", "I see", "What is that?", "More", "It looks broken");
        Assert.Equal("broken", walk.At());
    }

    [Fact]
    public void Who_is_asked_for_a_fact_can_see_how_it_is_found_first()
    {
        var walk = Walk(Text);
        Assert.True(walk.Prompt is FactPrompt { CanLookUp: true });
        Assert.True(walk.Try(new LookedUp(new FactId("version"))));
        Assert.Equal("find-version", walk.At());
        walk.Answer("I have it");
        Assert.Equal("version", walk.AskedFact());
    }

    [Fact]
    public void Only_the_fact_that_is_asked_for_can_be_looked_up()
    {
        var walk = Walk(Text);
        walk.Tell("version", new NotKnown());
        Assert.False(walk.Try(new LookedUp(new FactId("version"))));
        Assert.Equal("switch", walk.At());
    }

    [Fact]
    public void Going_back_leads_out_of_a_side_trip_too()
    {
        var walk = Walk(Text);
        walk.Tell("version", new NotKnown());
        walk.Answer("What is that?");
        walk.Back();
        Assert.Equal("switch", walk.At());
    }

    [Fact]
    public void A_side_trip_that_never_comes_back_is_told() => Assert.Equal(
        Problem(ProblemCode.NoWayBack, 8, 17, "`see` shows `find-version` and comes back, but from there no answer leads `back`.", "Let one of its answers say `go: back`, or write `go` in place of `see`."),
        ProblemOf(Text.Replace("{ say: I have it, go: back }", "{ say: I have it, go: broken }", StringComparison.Ordinal)));

    [Fact]
    public void A_side_trip_within_a_side_trip_is_told() => Assert.Equal(
        Problem(ProblemCode.NoWayBack, 20, 66, "This step is itself shown by `see`, in `switch`, and there is only one way back to remember.", "Write `go` in place of `see`; the step that it names can lead `back` too."),
        ProblemOf(Text.Replace("{ say: More, go: more }", "{ say: More, see: more }", StringComparison.Ordinal)));

    [Fact]
    public void Back_where_nobody_was_sent_to_look_is_told() => Assert.Equal(
        Problem(ProblemCode.NoWayBack, 19, 82, "`back` leads back to the step that sent here by `see`, but this step is also reached by `go`.", "Name the step that comes next, or reach this step by `see` alone."),
        ProblemOf(Text.Replace("say: Done, go: next, changed: false", "say: Done, go: next }, { say: Oh, go: back", StringComparison.Ordinal)));

    [Fact]
    public void An_answer_either_goes_or_shows() => Assert.Equal(
        Problem(ProblemCode.WrongValue, 17, 45, "An answer has either `go` or `see`, not both.", "Take one of them out."),
        ProblemOf(Text.Replace("see: picture }", "see: picture, go: next }", StringComparison.Ordinal)));
}
