using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Tests.Walking;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Reading;

public sealed class UseTests
{
    private const string Other = """
        flow: other
        title: The other flow
        start: switch
        sources:
          manual: { title: The manual }
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, mac: Mac } }
        steps:
          switch:
            title: Turn it on
            do: [{ when: { device: mac }, text: Menu }, { text: Settings }]
            source: manual
            answers: [{ say: Done, go: after }]
          after: { title: After that, answers: [{ say: Done, go: solved }] }
          alone: { title: Something else, answers: [{ say: Done, go: solved }, { say: Again, go: switch }] }
        ends:
          solved: { outcome: solved, title: It works there. }
        """;

    private const string Text = """
        flow: short
        title: A short flow
        start: hello
        use: other
        steps:
          hello: { title: Hello, answers: [{ say: On, go: switch }] }
        ends:
          solved: { outcome: solved, title: It works here. }
        """;

    [Fact]
    public void Steps_of_another_flow_are_walked_as_if_they_stood_here_and_an_own_step_comes_first()
    {
        var walk = new Walk(Check(Text, Other).Sound!, KnownFacts.None.With(new("device"), new Chosen("mac")));
        walk.Answer("On");
        Assert.Equal("Menu", walk.ShownText());
        walk.Answer("Done", "Done");
        Assert.Equal("It works here.", Assert.IsType<EndPrompt>(walk.Prompt).Ending.Title);
    }

    [Fact]
    public void Only_what_is_needed_is_taken_over() => Assert.Equal(
        ["hello", "solved", "switch", "after"],
        Check(Text, Other).Sound!.Flow.Steps.Select(step => step.Id.Value));

    [Fact]
    public void A_change_of_the_used_flow_changes_the_hash() =>
        Assert.NotEqual(Check(Text, Other).Sound!.Hash, Check(Text, Other.Replace("Menu", "The menu", StringComparison.Ordinal)).Sound!.Hash);

    [Fact]
    public void A_flow_that_is_not_there_is_told_where_it_is_named_and_what_could_stand_in_it_is_not_missed() => Assert.Equal(
        Problem(ProblemCode.UnknownUse, 4, 6, "There is no flow `other`.", "Name a flow that is built in, or that stands in the same folder."),
        ProblemOf(Text.Replace("title: Hello,", "title: Hello, source: manual, do: [{ when: { device: mac }, text: Menu }, { text: Settings }],", StringComparison.Ordinal)));

    [Fact]
    public void A_flow_with_a_problem_cannot_be_used() => Assert.Equal(
        Problem(ProblemCode.UnknownUse, 4, 6, "`other` has a problem on its line 7: `one_of` is text here, but should be a group of keys.", "Mend it there first."),
        Assert.Single(Check(Text, Other.Replace("{ phone: iPhone, mac: Mac }", "iPhone", StringComparison.Ordinal)).Problems));

    [Fact]
    public void Of_several_problems_of_a_used_flow_the_first_is_told() => Assert.Equal(
        Problem(ProblemCode.UnknownUse, 4, 6, "`other` has 2 problems, the first on its line 5: The source `manual` has no keys.", "Mend it there first."),
        Assert.Single(Check(Text, Other.Replace("{ title: The manual }", "The manual", StringComparison.Ordinal).Replace("{ phone: iPhone, mac: Mac }", "iPhone", StringComparison.Ordinal)).Problems));

    [Fact]
    public void A_flow_that_uses_another_cannot_be_used() => Assert.Equal(
        Problem(ProblemCode.UnknownUse, 4, 6, "`other` uses another flow itself, on its line 4; a flow that is used can use none.", "Name that other flow here, if what you need stands there."),
        Assert.Single(Check(Text, Other.Replace("sources:", "use: third\nsources:", StringComparison.Ordinal)).Problems));

    [Fact]
    public void A_fact_may_not_be_defined_again() => Assert.Equal(
        Problem(ProblemCode.DuplicateKey, 6, 3, "The fact `device` is already known from `other`.", "Take it out, or give it another name."),
        Assert.Single(Check(Text.Replace("steps:", "facts:\n  device: { ask: Which?, version: true }\nsteps:", StringComparison.Ordinal), Other).Problems));

    [Fact]
    public void What_is_wrong_with_a_used_step_in_this_flow_is_told_where_the_other_is_named() => Assert.Contains(
        Problem(ProblemCode.NextOutsideLadder, 4, 6, "`next` goes on within a ladder, but this step is also reached from outside one.", "Name the step that comes next, or reach this step through the ladder alone."),
        Check(Text, Other.Replace("go: after", "go: next", StringComparison.Ordinal)).Problems);

    [Fact]
    public void Used_steps_name_the_flow_that_they_come_from() =>
        Assert.Equal("other", Check(Text, Other).Sound!.Flow.Find(new StepId("switch"))!.UsedFrom);
}
