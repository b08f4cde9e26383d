using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Reading;

public sealed class KeyProblemTests
{
    private const string StepKeys = "`title`, `label`, `ask`, `on`, `text`, `do`, `why`, `send`, `source`, `restart`, `answers`";

    [Fact]
    public void A_misspelt_key_is_one_problem_with_the_key_that_was_meant() => Assert.Equal(
        Problem(ProblemCode.UnknownKey, 46, 5, $"A step has no key `anwsers`; it may have {StepKeys}.", "Did you mean `answers`?"),
        ProblemOf(Changed("title: Call again\n    answers", "title: Call again\n    anwsers")));

    [Theory]
    [InlineData("    ladder:", "    laddr:", 20, 5, "A ladder has no key `laddr`; it may have `ladder`, `verify`, `solved`, `exhausted`.", "Did you mean `ladder`?")]
    [InlineData("one_of:", "one_off:", 9, 5, "A fact has no key `one_off`; it may have `ask`, `label`, `one_of`, `version`, `how`, `suggest`, `source`.", "Did you mean `one_of`?")]
    [InlineData("version: true", "vesion: true", 12, 5, "A fact has no key `vesion`; it may have `ask`, `label`, `one_of`, `version`, `how`, `suggest`, `source`.", "Did you mean `version`?")]
    [InlineData("- when: { device: phone }", "- wen: { device: phone }", 32, 9, "A text variant has no key `wen`; it may have `when`, `text`, `go`.", "Did you mean `when`?")]
    [InlineData("say: Found it, go:", "say: Found it, og:", 42, 26, "An answer has no key `og`; it may have `say`, `also`, `go`, `see`, `changed`.", "Did you mean `go`?")]
    [InlineData("title: It works.", "tile: It works.", 67, 29, "An end has no key `tile`; it may have `outcome`, `title`, `text`, `do`, `source`, `hand_over`.", "Did you mean `title`?")]
    [InlineData("\nends:", "\nedns:", 66, 1, "A flow has no key `edns`; it may have `flow`, `title`, `reviewed`, `start`, `use`, `sources`, `facts`, `steps`, `ends`.", "Did you mean `ends`?")]
    public void Every_kind_of_thing_tells_the_keys_it_may_have(string from, string to, int line, int column, string message, string suggestion) =>
        Assert.Equal(Problem(ProblemCode.UnknownKey, line, column, message, suggestion), ProblemOf(Changed(from, to)));

    [Fact]
    public void A_key_that_is_written_twice_is_told_at_the_second_place() => Assert.Equal(
        Problem(ProblemCode.DuplicateKey, 3, 1, "`title` is written again; it stands on line 2 already.", "Take one of them out, or give it another name."),
        ProblemOf(Changed("reviewed: 2026-11-23", "title: Again")));

    [Theory]
    [InlineData("title: A sample", "title:", 2, 1, "This flow has no `title`: write what people see at the top of the screen.")]
    [InlineData("    verify: test\n", "", 20, 5, "This ladder has no `verify`: name the step that finds out whether a fix helped.")]
    [InlineData("outcome: solved, title: It", "title: It", 67, 10, "This end has no `outcome`: write `solved` or `unsolved`.")]
    [InlineData("ask: Do you see it?", "why: Because.", 62, 5, "This step has no `title`: say in a few words what it is about, or write a question as `ask`.")]
    [InlineData("verdict: appeared", "verdict:", 58, 11, "This verdict answer has no `verdict`: write what the scan finds.")]
    public void A_missing_part_is_told_with_what_to_write(string from, string to, int line, int column, string message) =>
        Assert.Equal(Problem(ProblemCode.MissingPart, line, column, message), ProblemOf(Changed(from, to)));

    [Theory]
    [InlineData("go: fixes }", "}", 17, 9, "This answer has no `go`: name the step that it leads to.", "fixes", 19)]
    [InlineData("start: symptom\n", "", 1, 1, "This flow has no `start`: name the step that comes first.", "symptom", 13)]
    public void Where_a_target_is_missing_the_first_step_that_is_lost_by_it_is_named_too(string from, string to, int line, int column, string message, string lost, int lostLine) => Assert.Equal(
        [
            Problem(ProblemCode.MissingPart, line, column, message),
            Problem(ProblemCode.Unreachable, lostLine, 3, $"No answer leads to `{lost}`, so nobody will ever see it.", "Let an answer go there, or take it out."),
        ],
        ProblemsOf(Changed(from, to)));

    [Fact]
    public void A_step_with_nothing_under_it_is_one_problem() => Assert.Equal(
        Problem(ProblemCode.MissingPart, 61, 3, "`look` has no keys, so there is nothing to show.", "Write `title`, `text` and `answers` under it."),
        ProblemOf(Changed("""
              look:
                ask: Do you see it?
                answers:
                  - { say: "Yes", go: solved }
                  - { say: "No", go: next }
            """, "  look:")));

    [Theory]
    [InlineData("title: A sample", "title: [A, sample]", 2, 8, "`title` is a list here, but should be text.")]
    [InlineData("reviewed: 2026-11-23", "reviewed: last week", 3, 11, "`reviewed` is a date such as 2026-11-23, not `last week`.")]
    [InlineData("on: mine", "on: his", 28, 9, "`on` is `mine`, `theirs`, `both` or `here` (this computer), not `his`.")]
    [InlineData("outcome: solved, title: It", "outcome: sloved, title: It", 67, 21, "`outcome` is `solved` or `unsolved`, not `sloved`.")]
    [InlineData("scan: since-baseline", "scan: always", 56, 11, "`scan` is always `since-baseline`: it looks for what is new since the case began.")]
    [InlineData("version: true", "version: true\n    suggest: photos", 13, 14, "`suggest` is always `pictures`, not `photos`: what the person's newest pictures say.")]
    [InlineData("changed: false }\n      - { say: No", "changed: maybe }\n      - { say: No", 37, 46, "`changed` is `true` or `false`, not `maybe`.")]
    [InlineData("- restart\n", "-\n", 22, 8, "A rung is nothing here, but should be a step's name, or a list of names in brackets.")]
    [InlineData("- restart\n", "- []\n", 22, 9, "A rung is an empty list here, but should be a step's name, or a list of names in brackets.")]
    [InlineData("- { say: Done before, go: next, changed: false }", "- Done before", 48, 9, "An answer is text here, but should have `say` and `go`.")]
    public void A_wrong_value_is_one_problem_with_what_may_be_written(string from, string to, int line, int column, string message) =>
        Assert.Equal(Problem(ProblemCode.WrongValue, line, column, message), ProblemOf(Changed(from, to)));

    [Theory]
    [InlineData("    label: Your device\n", "    label: Your device\n    version: true\n", 10, 5, "A fact has either `one_of` or `version`, not both.", "Take one of them out.")]
    [InlineData("title: It works. }", "title: It works., text: Yes., do: [{ text: Yes. }] }", 67, 59, "An end has either `text` or `do`, not both.", "Make the `text` the last item of `do`.")]
    public void Two_keys_that_exclude_each_other_are_told_at_the_later_one(string from, string to, int line, int column, string message, string suggestion) =>
        Assert.Equal(Problem(ProblemCode.WrongValue, line, column, message, suggestion), ProblemOf(Changed(from, to)));

    [Fact]
    public void Pictures_can_only_suggest_what_takes_pictures() => Assert.Equal(
        Problem(
            ProblemCode.WrongValue,
            10,
            5,
            "Pictures come from an iPhone, an iPad or an iPod touch, and this fact has no such value.",
            "Write one of these words after the value's short name, or take `suggest` out."),
        ProblemOf(Changed("one_of: { phone: iPhone, mac: Mac }", "one_of: { phone: A phone, mac: Mac }\n    suggest: pictures")));

    [Fact]
    public void A_control_character_is_told() => Assert.Equal(
        Problem(ProblemCode.ControlCharacter, 2, 8, "This text holds the control character U+001B, which could upset a terminal.", "Take it out."),
        ProblemOf(Changed("title: A sample", "title: \"A \\e[31msample\"")));

    [Fact]
    public void A_long_word_is_quoted_in_one_short_line() => Assert.Equal(
        $"`reviewed` is a date such as 2026-11-23, not `{new string('x', 48)}…`.",
        ProblemOf(Changed("2026-11-23", new string('x', 5000))).Message);

    [Fact]
    public void A_long_word_is_never_cut_within_a_letter() => Assert.Equal(
        $"`reviewed` is a date such as 2026-11-23, not `{new string('x', 47)}…`.",
        ProblemOf(Changed("2026-11-23", new string('x', 47) + "🙂🙂")).Message);

    [Fact]
    public void All_problems_of_a_file_are_told_at_once_in_order_of_place()
    {
        var text = Changed("go: fixes", "go: fixs")
            .Replace("reviewed: 2026-11-23", "reviewed: soon", StringComparison.Ordinal)
            .Replace("version: \">=18\"", "versoin: \">=18\"", StringComparison.Ordinal)
            .Replace("{ verdict: nothing, go: next }", "{ say: Nothing, go: next }", StringComparison.Ordinal);
        Assert.Equal(
            [(3, ProblemCode.WrongValue), (17, ProblemCode.UnknownTarget), (30, ProblemCode.UnknownFact), (54, ProblemCode.VerdictNotCovered)],
            ProblemsOf(text).Select(problem => (problem.Place.Line, problem.Code)));
    }

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Sample.Text, StringComparison.Ordinal);
        return Sample.Text.Replace(from, to, StringComparison.Ordinal);
    }
}
