using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Checking;

public sealed class VariantProblemTests
{
    [Theory]
    [InlineData("- when: { device: phone }\n  text: A", "`device` is `mac`")]
    [InlineData("- when: { version: \">=18\" }\n  text: A", "`version` is older than 18")]
    [InlineData("- when: { version: \"<18\" }\n  text: A", "`version` is 18")]
    [InlineData("- when: { version: \">=18\" }\n  text: A\n- when: { version: \"<18\" }\n  text: B", "`version` is not known")]
    [InlineData("- when: { device: phone }\n  text: A\n- when: { device: mac, version: \">=13\" }\n  text: B", "`device` is `mac` and `version` is older than 13")]
    public void A_combination_without_a_text_is_shown(string variants, string combination) => Assert.Equal(
        Problem(ProblemCode.NoText, 8, 3, $"`a` has no text when {combination}.", "Add an item for it, or let the last item have no `when`."),
        ProblemOf(With(variants)));

    [Fact]
    public void A_text_that_is_never_shown_is_told() => Assert.Equal(
        Problem(ProblemCode.NoText, 13, 9, "This text is never shown: the items before it fit every case that it fits.", "Take it out, or move it up."),
        ProblemOf(With("- text: A\n- when: { device: mac }\n  text: B")));

    [Fact]
    public void Texts_for_every_case_need_no_last_one() =>
        Sound(With("- when: { device: phone }\n  text: A\n- when: { device: mac }\n  text: B"));

    [Theory]
    [InlineData("{ devise: mac }", ProblemCode.UnknownFact, 17, "There is no fact `devise` in this flow.", "Did you mean `device`?")]
    [InlineData("{ device: mc }", ProblemCode.WrongValue, 25, "`device` is never `mc`; it is one of `phone`, `mac`.", "Did you mean `mac`?")]
    [InlineData("{ device: [] }", ProblemCode.WrongValue, 25, "`device` is an empty list here, but should be a word or a list of words.", null)]
    [InlineData("{ version: new }", ProblemCode.WrongValue, 26, "`version` is compared with `new`; write versions such as \">=18\", \"<13\", \">=13 <15\" or \"26\".", null)]
    [InlineData("{ version: \">=15 <13\" }", ProblemCode.WrongValue, 26, "`version` is compared with `>=15 <13`; write versions such as \">=18\", \"<13\", \">=13 <15\" or \"26\".", null)]
    [InlineData("mac", ProblemCode.WrongValue, 15, "`when` is text here, but should be a group of keys.", null)]
    public void A_condition_that_cannot_be_read_is_one_problem(string when, ProblemCode code, int column, string message, string? suggestion) =>
        Assert.Equal(Problem(code, 12, column, message, suggestion), ProblemOf(With($"- when: {when}\n  text: A\n- text: B")));

    [Fact]
    public void Conditions_that_double_with_each_text_are_refused()
    {
        var facts = string.Concat(Enumerable.Range(0, 40).Select(i => $"  f{i}: {{ ask: F, version: true }}\n"));
        var variants = string.Concat(Enumerable.Range(0, 20).Select(i => $"- when: {{ f{2 * i}: 1, f{2 * i + 1}: 1 }}\n  text: A\n")) + "- text: B";
        var problem = ProblemOf(With(variants).Replace("facts:\n", "facts:\n" + facts, StringComparison.Ordinal));
        Assert.Equal((ProblemCode.TooMuch, "The conditions of `a` make more than 1000 cases."), (problem.Code, problem.Message));
    }

    [Fact]
    public void More_texts_than_anybody_reads_are_refused() => Assert.Equal(
        Problem(ProblemCode.TooMuch, 10, 5, "A step may have 100 texts; this one has 101.", "Make several steps of it."),
        ProblemOf(With(string.Join('\n', Enumerable.Repeat("- text: A", 101)))));

    private static string With(string variants) => $$"""
        flow: x
        title: X
        start: a
        facts:
          device: { ask: Which?, one_of: { phone: iPhone, mac: Mac } }
          version: { ask: Which?, version: true }
        steps:
          a:
            title: A
            do:
              # The variants:
              {{variants.ReplaceLineEndings("\n      ")}}
            answers: [{ say: Done, go: out }]
        ends:
          out: { outcome: solved, title: Out. }
        """.ReplaceLineEndings("\n");
}
