using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Checking;

public sealed class PathProblemTests
{
    [Fact]
    public void A_misspelt_target_is_one_problem_though_it_leaves_steps_behind() => Assert.Equal(
        Problem(ProblemCode.UnknownTarget, 17, 40, "There is no step `fixs`.", "Did you mean `fixes`?"),
        ProblemOf(Changed("go: fixes", "go: fixs")));

    [Theory]
    [InlineData("verify: test", "verify: tset", 23, 13, "There is no step `tset`.", "Did you mean `test`?")]
    [InlineData("start: symptom", "start: sympton", 4, 8, "There is no step `sympton`.", "Did you mean `symptom`?")]
    [InlineData("- restart\n", "- rstart\n", 22, 9, "There is no step `rstart`.", "Did you mean `restart`?")]
    [InlineData("exhausted: broken", "exhausted: quite-elsewhere", 25, 16, "There is no step `quite-elsewhere`.", null)]
    public void Whatever_names_a_step_is_checked(string from, string to, int line, int column, string message, string? suggestion) =>
        Assert.Equal(Problem(ProblemCode.UnknownTarget, line, column, message, suggestion), ProblemOf(Changed(from, to)));

    [Fact]
    public void A_step_that_no_answer_leads_to_is_told() => Assert.Equal(
        Problem(ProblemCode.Unreachable, 69, 3, "No answer leads to `kept`, so nobody will ever see it.", "Let an answer go there, or take it out."),
        ProblemOf(Changed("{ say: Nothing, go: kept }", "{ say: Nothing, go: broken }")));

    [Fact]
    public void Of_steps_that_nobody_reaches_only_the_first_is_told() => Assert.Equal(
        [
            Problem(ProblemCode.Unreachable, 6, 3, "No answer leads to `b`, so nobody will ever see it.", "Let an answer go there, or take it out."),
            Problem(ProblemCode.Unreachable, 8, 3, "No answer leads to `round`, so nobody will ever see it.", "Let an answer go there, or take it out."),
        ],
        ProblemsOf("""
            flow: lost
            title: Lost
            start: a
            steps:
              a: { title: A, answers: [{ say: Out, go: out }] }
              b: { title: B, answers: [{ say: On, go: c }] }
              c: { title: C, answers: [{ say: Out, go: out }] }
              round: { title: D, answers: [{ say: On, go: about }, { say: Out, go: out }] }
              about: { title: E, answers: [{ say: On, go: round }] }
            ends:
              out: { outcome: solved, title: Out. }
            """));

    [Fact]
    public void Steps_that_lead_round_in_a_circle_are_told() => Assert.Equal(
        [
            Problem(ProblemCode.NoWayToAnEnd, 8, 3, "From `b` no way leads to an end, so people would go round in circles.", "Let one of its answers lead towards an end."),
            Problem(ProblemCode.NoWayToAnEnd, 9, 3, "From `c` no way leads to an end, so people would go round in circles.", "Let one of its answers lead towards an end."),
        ],
        ProblemsOf("""
            flow: round
            title: Round
            start: a
            steps:
              a:
                title: A
                answers: [{ say: Round, go: b }, { say: Out, go: out }]
              b: { title: B, answers: [{ say: On, go: c }] }
              c: { title: C, answers: [{ say: On, go: b }] }
            ends:
              out: { outcome: solved, title: Out. }
            """));

    [Fact]
    public void Next_outside_a_ladder_is_told() => Assert.Contains(
        Problem(ProblemCode.NextOutsideLadder, 18, 29, "`next` goes on within a ladder, but this step is also reached from outside one.", "Name the step that comes next, or reach this step through the ladder alone."),
        ProblemsOf(Changed("{ say: Nothing, go: kept }", "{ say: Nothing, go: next }")));

    [Fact]
    public void Solved_outside_a_ladder_names_an_end_that_must_exist() => Assert.Contains(
        Problem(ProblemCode.UnknownTarget, 18, 29, "There is no step `solved`, and this step is also reached from outside a ladder.", "Name the end that it leads to."),
        ProblemsOf(Changed("{ say: Nothing, go: kept }", "{ say: Nothing, go: solved }")));

    [Theory]
    [InlineData("- restart\n", "- works\n", 22, 9, "`works` is an end; a ladder is made of steps that can be shown.")]
    [InlineData("- restart\n", "- fixes\n", 22, 9, "`fixes` is a ladder itself; a ladder is made of steps that can be shown.")]
    public void A_ladder_holds_only_steps_that_can_be_shown(string from, string to, int line, int column, string message) =>
        Assert.Equal(Problem(ProblemCode.WrongValue, line, column, message, "Name such a step, or take it out."), ProblemOf(Changed(from, to)));

    [Fact]
    public void A_name_may_not_be_both_a_step_and_an_end() => Assert.Equal(
        Problem(ProblemCode.DuplicateKey, 69, 3, "`look` is both a step and an end.", "Give one of them another name."),
        ProblemOf(Changed("  kept: {", "  look: {").Replace("go: kept", "go: broken", StringComparison.Ordinal)));

    [Fact]
    public void A_ladder_that_would_make_millions_of_states_is_refused()
    {
        var names = Enumerable.Range(0, 1500).ToList();
        var text = $$"""
            flow: x
            title: X
            start: l
            steps:
              l: { ladder: [{{string.Join(", ", names.Select(_ => "f"))}}], verify: s0, solved: out, exhausted: out }
              f: { title: F, answers: [{ say: On, go: next }] }
              s1500: { title: S, answers: [{ say: On, go: next }] }
            {{string.Join('\n', names.Select(i => $"  s{i}: {{ title: S, answers: [{{ say: On, go: s{i + 1} }}] }}"))}}
            ends:
              out: { outcome: solved, title: Out. }
            """;
        Assert.Equal(
            Problem(ProblemCode.TooMuch, 3, 8, "The ladders of this flow make more than 500000 answers: a step that leads on within one counts once a rung.", "Shorten the ladders, or let their steps lead to ends."),
            ProblemOf(text));
    }

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Sample.Text, StringComparison.Ordinal);
        return Sample.Text.Replace(from, to, StringComparison.Ordinal);
    }
}
