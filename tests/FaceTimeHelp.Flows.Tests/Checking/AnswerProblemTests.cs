using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Checking;

public sealed class AnswerProblemTests
{
    [Theory]
    [InlineData("say: done", "`done` is already an answer of this step, on line 9.")]
    [InlineData("say: Other, also: [finished]", "`finished` is already an answer of this step, on line 9.")]
    [InlineData("say: appeared", "`appeared` is already an answer of this step, on line 8.")]
    public void Answers_that_cannot_be_told_apart_are_told(string answer, string message) => Assert.Equal(
        Problem(ProblemCode.SameAnswerTwice, 10, 9, message, "Give one of them other words."),
        ProblemOf(With("{ verdict: [appeared, nothing], go: out }", $"{{ {answer}, go: out }}")));

    [Fact]
    public void A_verdict_that_has_no_answer_is_told() => Assert.Equal(
        Problem(ProblemCode.VerdictNotCovered, 5, 3, "`a` has no answer for what the scan may find: `nothing`.", "Add `- { verdict: [nothing], go: … }`."),
        ProblemOf(With("{ verdict: appeared, go: out }", "{ say: Other, go: out }")));

    [Fact]
    public void A_verdict_that_is_answered_twice_is_told() => Assert.Equal(
        Problem(ProblemCode.SameAnswerTwice, 10, 20, "`nothing` already has an answer in this step.", "Take one of the two out."),
        ProblemOf(With("{ verdict: [appeared, nothing], go: out }", "{ verdict: nothing, go: out }")));

    [Fact]
    public void A_verdict_that_no_scan_gives_is_told() => Assert.Equal(
        Problem(ProblemCode.WrongValue, 10, 20, "A scan never answers `nothin`; it answers `appeared`, `nothing`.", "Did you mean `nothing`?"),
        ProblemOf(With("{ verdict: appeared, go: out }", "{ verdict: nothin, go: out }")));

    [Fact]
    public void A_verdict_in_a_step_that_scans_nothing_is_told() => Assert.Equal(
        Problem(ProblemCode.UnknownKey, 8, 9, "Only a scan step has answers with `verdict`.", "Write `say`, or give the step `scan: since-baseline`."),
        ProblemOf(With("{ verdict: appeared, go: out }", "{ say: Other, go: out }").Replace("scan: since-baseline", "why: Because.", StringComparison.Ordinal)));

    private static string With(string first, string last) => $$"""
        flow: x
        title: X
        start: a
        steps:
          a:
            scan: since-baseline
            answers:
              - {{first}}
              - { say: Done, also: [finished], go: out }
              - {{last}}
            title: A
        ends:
          out: { outcome: solved, title: Out. }
        """.ReplaceLineEndings("\n");
}
