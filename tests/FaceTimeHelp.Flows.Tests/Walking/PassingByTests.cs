using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class PassingByTests
{
    private const string Text = """
        flow: passing
        title: Passing by
        start: gate
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
          version: { ask: Which version?, version: true }
        steps:
          gate:
            do:
              - when: { device: phone, version: "<11" }
                go: too-old
              - go: fixes
          fixes:
            ladder: [screen-time, restart]
            verify: test
            solved: works
            exhausted: broken
          screen-time:
            title: Look at Screen Time
            do:
              - when: { device: mac }
                go: next
              - text: Open Settings.
            answers: [{ say: Done, go: next }]
          restart:
            title: Restart
            answers: [{ say: Done, go: next }]
          test:
            title: Did it help?
            answers: [{ say: "Yes", go: solved }, { say: "No", go: next }]
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
          too-old: { outcome: unsolved, title: It is too old. }
        """;

    [Fact]
    public void What_is_known_of_the_case_decides_where_a_fork_goes_on()
    {
        var walk = Walk(Text);
        walk.Tell("device", new Chosen("phone"));
        walk.Tell("version", new OfVersion(new SystemVersion(10, 3, 0)));
        Assert.Equal("too-old", walk.At());
    }

    [Fact]
    public void Only_facts_that_the_way_hangs_on_are_asked()
    {
        var walk = Walk(Text);
        walk.Tell("device", new Chosen("mac"));
        Assert.Equal("restart", walk.At());
    }

    [Fact]
    public void Who_does_not_know_the_version_goes_the_way_without_a_condition()
    {
        var walk = Walk(Text);
        walk.Tell("device", new Chosen("phone"));
        walk.Tell("version", new NotKnown());
        Assert.Equal("screen-time", walk.At());
    }

    [Fact]
    public void A_fix_that_this_case_passes_by_is_not_counted()
    {
        var walk = Walk(Text);
        walk.Tell("device", new Chosen("mac"));
        var progress = LadderProgress.Of(walk)!;
        Assert.Equal((1, "Restart"), (progress.Number, Assert.Single(progress.Fixes).Title));
    }

    [Fact]
    public void The_count_says_whether_what_is_asked_later_may_shorten_it()
    {
        var begun = LadderProgress.Of(new Walk(Sound(Text), KnownFacts.None, new StepId("restart")))!;
        Assert.Equal((2, true), (begun.Fixes.Length, begun.MayShrink));

        var known = LadderProgress.Of(new Walk(Sound(Text), KnownFacts.None.With(new("device"), new Chosen("phone")), new StepId("restart")))!;
        Assert.Equal((2, false), (known.Fixes.Length, known.MayShrink));
    }

    [Fact]
    public void Going_back_leads_to_the_question_before_the_fork()
    {
        var walk = Walk(Text);
        walk.Tell("device", new Chosen("mac"));
        walk.Back();
        Assert.Equal("device", walk.AskedFact());
    }

    [Fact]
    public void A_fork_that_has_no_way_for_a_case_is_told_with_that_case() => Assert.Equal(
        Problem(ProblemCode.NoText, 8, 3, "`gate` has no text when `device` is `phone` and `version` is 11.", "Add an item for it, or let the last item have no `when`."),
        ProblemOf(Text.Replace("      - go: fixes", "      - { when: { device: mac }, go: fixes }", StringComparison.Ordinal)));

    [Fact]
    public void A_circle_of_steps_that_cases_pass_by_is_told_once() => Assert.Equal(
        Problem(ProblemCode.PassesInACircle, 5, 3, "Some cases skip `a` and come straight back to it without being asked anything.", "Let the way on lead to a step that is shown."),
        ProblemOf("""
            flow: round
            title: Round
            start: c
            steps:
              a: { do: [{ go: b }] }
              b: { do: [{ when: { device: mac }, go: out }, { go: a }] }
              c: { title: C, answers: [{ say: On, go: before }] }
              before: { do: [{ go: a }] }
            facts:
              device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
            ends:
              out: { outcome: solved, title: Out. }
            """));

    [Fact]
    public void An_item_has_either_a_text_or_a_way_on() => Assert.Equal(
        Problem(ProblemCode.WrongValue, 23, 33, "A text variant has either `text` or `go`, not both.", "Take one of them out."),
        ProblemOf(Text.Replace("- text: Open Settings.", "- { text: Open Settings., go: next }", StringComparison.Ordinal)));
}
