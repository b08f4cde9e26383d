using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Reading;

public sealed class YamlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("- a\n- list\n")]
    [InlineData("just words")]
    public void A_text_without_keys_is_no_flow(string text) =>
        Assert.Equal(Problem(ProblemCode.NotYaml, 1, 1, "There is no flow here: begin with a line such as `flow: my-flow`."), ProblemOf(text));

    [Theory]
    [InlineData("flow: \"abc\nstart: c\n", 1, 7, "A quote is opened here and not closed.", "Write the closing quote.")]
    [InlineData("flow: 'abc\n", 1, 7, "A quote is opened here and not closed.", "Write the closing quote.")]
    [InlineData("flow: [a, b\nstart: c\n", 1, 7, "A bracket is opened here and not closed.", "Write the closing `]`.")]
    [InlineData("flow: x\nstart: { a: b", 2, 8, "A bracket is opened here and not closed.", "Write the closing `}`.")]
    [InlineData("flow: x\nsteps:\n  a:\n    title: It's \"on\n    ask: 'Is it on?\n    why: It isn't.\n", 5, 10, "A quote is opened here and not closed.", "Write the closing quote.")]
    [InlineData("flow: x\ntitle:On\nstart: z\n", 2, 7, "After the `:` of a key should be a space.", "Write a space after the `:`.")]
    [InlineData("a:\n  - say: x\n    go: y\n  -say: z\n    go: y\n", 4, 4, "After the `-` of a list's item should be a space.", "Write a space after the `-`.")]
    [InlineData("flow: x\ntitle: `x`\n", 2, 8, "A text cannot begin with this character.", "Put the text in quotes.")]
    [InlineData("flow: x\ntitle: %x\n", 2, 8, "A text cannot begin with this character.", "Put the text in quotes.")]
    [InlineData("flow: x\n: y\n", 2, 1, "Here should be a key, and there is none.", "Write a key with a `:` after it, or take the line out.")]
    [InlineData("flow: x\n?", 2, 1, "Here should be a key, and there is none.", "Write a key with a `:` after it, or take the line out.")]
    [InlineData("flow: x\ntitle: \"Yes\", I did\n", 2, 13, "Something stands after the closing quote.", "Put the whole text in quotes; a quote within it is written twice in '…', or as \\\" in \"…\".")]
    [InlineData("flow: a: b\n", 1, 8, "There is a second `: ` here, or this line is indented further than the one above.", "Put a text that holds `: ` in quotes, or line the keys up.")]
    [InlineData("flow: x\ntitle y\nstart: z\n", 2, 1, "Here should be a key, such as `say:`. The line may lack its `:`, be indented wrongly, or go on after a closing quote.", "Line it up with the keys above, and put whole texts in quotes.")]
    [InlineData("flow: @x\n", 1, 7, "A text cannot begin with this character.", "Put the text in quotes.")]
    [InlineData("flow: \"a\\qb\"\n", 1, 7, "In double quotes a `\\` has a meaning of its own, and here it has none that is known.", "Put the text in single quotes.")]
    [InlineData("- a\nb: c\n", 2, 1, "Every item of a list begins with `-`, and this line does not.", "Begin it with `-`, or indent it like the key that it belongs to.")]
    [InlineData("flow: ]\n", 1, 7, "Here should be a text, a list or a group of keys.", "Look for a bracket or a comma too many, or one that is missing.")]
    public void What_is_not_YAML_is_told_in_plain_words(string text, int line, int column, string message, string suggestion) =>
        Assert.Equal(Problem(ProblemCode.NotYaml, line, column, message, suggestion), FirstOf(text));

    [Theory]
    [InlineData("title: **Bold** words", "A text that begins with `*` has a meaning of YAML's own, which flows do not use.", "Put the text in quotes.")]
    [InlineData("title: *bold", "A word that begins with `*` is an alias of YAML's, and flows use none.", "Put a text that begins with `*` in quotes.")]
    [InlineData("title: &bold words", "A text that begins with `&` has a meaning of YAML's own, which flows do not use.", "Put the text in quotes.")]
    [InlineData("title: !Look here", "A text that begins with `!` has a meaning of YAML's own, which flows do not use.", "Put the text in quotes.")]
    public void What_YAML_has_and_flows_do_not_use_is_one_problem(string title, string message, string suggestion) => Assert.Equal(
        Problem(ProblemCode.NotForFlows, 2, 8, message, suggestion),
        ProblemOf(Sample.Text.Replace("title: A sample", title, StringComparison.Ordinal)));

    [Fact]
    public void After_a_place_where_YAML_breaks_the_rest_is_told_and_no_consequence() => Assert.Equal(
        [
            Problem(ProblemCode.NotYaml, 17, 28, "A bracket is opened here and not closed.", "Write the closing `]`."),
            Problem(ProblemCode.NotYaml, 33, 15, "A quote is opened here and not closed.", "Write the closing quote."),
            Problem(ProblemCode.UnknownTarget, 42, 30, "There is no step `nxt`.", "Did you mean `next`?"),
            Problem(ProblemCode.UnknownKey, 62, 5, "A step has no key `aks`; it may have `title`, `label`, `ask`, `on`, `text`, `do`, `why`, `send`, `source`, `restart`, `answers`.", "Did you mean `ask`?"),
        ],
        ProblemsOf(Sample.Text
            .Replace("also: [lost]", "also: [lost", StringComparison.Ordinal)
            .Replace("text: Settings", "text: \"Settings", StringComparison.Ordinal)
            .Replace("say: Found it, go: next", "say: Found it, go: nxt", StringComparison.Ordinal)
            .Replace("ask: Do you see it?", "aks: Do you see it?", StringComparison.Ordinal)));

    [Theory]
    [InlineData("    title: Restart\n", "   title: Restart\n", 50, 4, "3 spaces", "4 spaces")]
    [InlineData("    restart: mine", "      restart: mine", 51, 7, "6 spaces", "4 spaces")]
    [InlineData("  restart:\n", " restart:\n", 49, 2, "1 space", "2 spaces")]
    [InlineData("      - { say: Found it", "     - { say: Found it", 42, 6, "5 spaces", "6 spaces")]
    public void A_line_that_is_indented_wrongly_is_one_problem(string from, string to, int line, int column, string found, string meant) => Assert.Equal(
        Problem(ProblemCode.WrongIndentation, line, column, $"This line is indented by {found}, which does not fit the lines around it.", $"Indent it by {meant}."),
        ProblemOf(Sample.Text.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_key_that_has_slipped_into_the_text_above_it_is_told() => Assert.Contains(
        Problem(ProblemCode.KeyInText, 47, 5, "`answers:` is indented as far as the text of `text` above it, so it is a part of that text.", "Indent it like `text`."),
        ProblemsOf(Sample.Text.ReplaceLineEndings("\n").Replace("    title: Call again\n    answers:\n", "    title: Call again\n    text: |\n      Call.\n      answers:\n", StringComparison.Ordinal)
            .Replace("title: Call again\n    text: |\n      Call.\n", "text: |\n      Call.\n", StringComparison.Ordinal)));

    [Fact]
    public void A_tab_after_a_text_is_one_problem() => Assert.Equal(
        Problem(ProblemCode.Tab, 2, 16, "This line contains a tab, which looks like spaces but is not.", "Use spaces instead."),
        ProblemOf(Sample.Text.Replace("title: A sample", "title: A sample\t", StringComparison.Ordinal)));

    [Theory]
    [InlineData('\u202E', "character U+202E, which nobody sees and which could upset a terminal")]
    [InlineData('\u2066', "character U+2066, which nobody sees and which could upset a terminal")]
    [InlineData('\u2028', "character U+2028, which nobody sees and which could upset a terminal")]
    [InlineData('\uD83D', "character U+D83D, which nobody sees and which could upset a terminal")]
    [InlineData('\u0007', "control character U+0007, which could upset a terminal")]
    public void A_character_that_nobody_sees_is_told_where_it_stands(char sign, string called) => Assert.Equal(
        Problem(ProblemCode.ControlCharacter, 2, 10, $"This text holds the {called}.", "Take it out."),
        ProblemOf(Sample.Text.Replace("title: A sample", $"title: A {sign}sample", StringComparison.Ordinal)));

    [Fact]
    public void Pictures_of_two_characters_are_whole() => Assert.Equal("A 📷", Sound(Sample.Text.Replace("title: A sample", "title: A 📷", StringComparison.Ordinal)).Flow.Title);

    [Fact]
    public void Every_line_indented_with_a_tab_is_told() => Assert.Equal(
        [
            Problem(ProblemCode.Tab, 2, 1, "This line is indented with a tab, which YAML does not allow.", "Use spaces instead."),
            Problem(ProblemCode.Tab, 3, 3, "This line is indented with a tab, which YAML does not allow.", "Use spaces instead."),
        ],
        ProblemsOf("steps:\n\ta:\n  \tb: c\n").Where(problem => problem.Code == ProblemCode.Tab));

    [Fact]
    public void A_second_document_is_refused() => Assert.Equal(
        Problem(ProblemCode.NotForFlows, 3, 1, "A flow is one document, but here a second one begins.", "Take out the line `---` or `...`."),
        FirstOf("---\na: b\n---\nc: d\n", ProblemCode.NotForFlows));

    [Fact]
    public void An_alias_is_refused_before_it_can_multiply() => Assert.Equal(
        Problem(ProblemCode.NotForFlows, 2, 5, "A word that begins with `*` is an alias of YAML's, and flows use none.", "Put a text that begins with `*` in quotes."),
        ProblemsOf("a: [x, x, x]\nb: [*a, *a, *a]\n").Single(problem => problem.Code == ProblemCode.NotForFlows));

    [Fact]
    public void A_key_that_is_a_list_is_refused() => Assert.Equal(
        Problem(ProblemCode.NotForFlows, 1, 3, "A key is a list here, but should be a word.", "Take out the `?`, or put a text that begins with a bracket in quotes."),
        FirstOf("? [a]\n: b\n", ProblemCode.NotForFlows));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_refused(string opening)
    {
        var problem = ProblemOf(string.Concat(Enumerable.Repeat(opening, 100_000)));
        Assert.Equal((ProblemCode.TooMuch, "This is nested more than 64 deep; no flow needs that."), (problem.Code, problem.Message));
    }

    [Fact]
    public void A_million_characters_without_a_key_are_no_flow() =>
        Assert.Equal("There is no flow here: begin with a line such as `flow: my-flow`.", ProblemOf(new string('a', 1_000_000)).Message);

    [Fact]
    public void A_text_that_is_too_long_is_refused() => Assert.Equal(
        Problem(ProblemCode.TooMuch, 1, 1, "A flow may have 16777216 characters; this text has 16777217.", "Make several flows of it."),
        ProblemOf(new string(' ', 16_777_217)));

    [Fact]
    public void Line_ends_of_Windows_change_neither_the_flow_nor_its_hash()
    {
        var windows = Sound(Sample.Text.ReplaceLineEndings("\r\n"));
        Assert.Equal(Sound(Sample.Text.ReplaceLineEndings("\n")).Hash, windows.Hash);
        Assert.Equal(11, windows.Flow.Steps.Length);
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter() => Assert.Equal("sample", Sound("\uFEFF" + Sample.Text).Flow.Name);

    [Fact]
    public void A_number_is_text_where_text_belongs() =>
        Assert.Equal("2026", Sound(Sample.Text.Replace("title: A sample", "title: 2026", StringComparison.Ordinal)).Flow.Title);

    private static Problem FirstOf(string text, ProblemCode code = ProblemCode.NotYaml) => ProblemsOf(text).First(problem => problem.Code == code);
}
