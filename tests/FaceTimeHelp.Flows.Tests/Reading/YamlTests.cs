using FaceTimeHelp.Flows.Checking;
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
    [InlineData("flow: [a, b\nstart: c\n", 1, 8, "Near here a bracket is not closed, or a key is empty.", "Close the bracket, or write a word before the `:`.")]
    [InlineData("flow: a: b\n", 1, 8, "There is a second `: ` here, or this line is indented further than the one above.", "Put a text that holds `: ` in quotes, or line the keys up.")]
    [InlineData("flow: x\ntitle y\nstart: z\n", 2, 1, "Here should be a key, such as `say:`. The line may lack its `:`, be indented wrongly, or go on after a closing quote.", "Line it up with the keys above, and put whole texts in quotes.")]
    [InlineData("flow: @x\n", 1, 7, "A text cannot begin with this character.", "Put the text in quotes.")]
    [InlineData("flow: \"a\\qb\"\n", 1, 7, "In double quotes a `\\` has a meaning of its own, and here it has none that is known.", "Put the text in single quotes.")]
    [InlineData("- a\nb: c\n", 2, 1, "Every item of a list begins with `-`, and this line does not.", "Begin it with `-`, or indent it like the key that it belongs to.")]
    [InlineData("flow: ]\n", 1, 7, "Here should be a text, a list or a group of keys.", "Look for a bracket or a comma too many, or one that is missing.")]
    public void What_is_not_YAML_is_told_in_plain_words(string text, int line, int column, string message, string suggestion) =>
        Assert.Equal(Problem(ProblemCode.NotYaml, line, column, message, suggestion), ProblemOf(text));

    [Fact]
    public void Every_line_indented_with_a_tab_is_told_and_nothing_else() => Assert.Equal(
        [
            Problem(ProblemCode.Tab, 2, 1, "This line is indented with a tab, which YAML does not allow.", "Use spaces instead."),
            Problem(ProblemCode.Tab, 3, 3, "This line is indented with a tab, which YAML does not allow.", "Use spaces instead."),
        ],
        ProblemsOf("steps:\n\ta:\n  \tb: c\n"));

    [Fact]
    public void A_second_document_is_refused() => Assert.Equal(
        Problem(ProblemCode.TooMuch, 3, 1, "A flow is one document, but here a second one begins.", "Take out the line `---` or `...`."),
        ProblemOf("---\na: b\n---\nc: d\n"));

    [Fact]
    public void An_alias_is_refused_before_it_can_multiply() => Assert.Equal(
        Problem(ProblemCode.TooMuch, 2, 5, "A word that begins with `*` is an alias of YAML's, and flows use none.", "Put a text that begins with `*` in quotes."),
        ProblemOf("a: &a [x, x, x]\nb: [*a, *a, *a]\n"));

    [Fact]
    public void A_key_that_is_a_list_is_refused() => Assert.Equal(
        Problem(ProblemCode.TooMuch, 1, 3, "A key is a list here, but should be a word.", "Take out the `?`, or put a text that begins with a bracket in quotes."),
        ProblemOf("? [a]\n: b\n"));

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

    [Fact]
    public void No_mutation_of_a_flow_makes_the_checker_fail()
    {
        var random = new Random(20261123);
        for (var i = 0; i < 1500; i++)
        {
            var text = Mutations(random).Aggregate(Sample.Text, (mutated, mutate) => mutate(mutated));
            var check = Check(text);
            Assert.Equal(check.Problems.IsEmpty, check.Sound is not null);
            Assert.All(check.Problems, problem => Assert.InRange(problem.Place.Line, 1, text.Split('\n').Length + 1));
        }
    }

    private static Func<string, string>[] Mutations(Random random)
    {
        Func<string, string>[] all =
        [
            text => text.Remove(random.Next(text.Length), 1),
            text => text.Insert(random.Next(text.Length), "[]{}:-?\"'*&!|>%@#, \n\t\\\u001bx"[random.Next(24)].ToString()),
            text => string.Join('\n', text.Split('\n').SelectMany(line => Enumerable.Repeat(line, random.Next(30) == 0 ? 2 : 1))),
            text => random.Next(8) == 0 ? text[..random.Next(1, text.Length)] : text,
        ];
        return random.GetItems(all, random.Next(1, 4));
    }
}
