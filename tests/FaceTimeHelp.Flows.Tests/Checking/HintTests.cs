using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Checking;

public sealed class HintTests
{
    private const string Text = """
        flow: sourced
        title: With sources
        reviewed: 2025-11-24
        start: a
        sources:
          manual: { title: The manual, address: "https://example.org/manual", checked: 2026-01-01 }
          book: { title: The book }
        steps:
          a: { title: A, text: Do it., source: [manual], answers: [{ say: Done, go: out }] }
        ends:
          out: { outcome: solved, title: Out., source: book }
        """;

    [Fact]
    public void A_flow_with_fresh_reviews_and_sources_has_no_problem() => Assert.Empty(ProblemsOf(Text));

    [Theory]
    [InlineData("reviewed: 2025-11-24", "reviewed: 2025-11-22", 3, 11, "This flow was last checked on 2025-11-22, more than a year ago.")]
    [InlineData("checked: 2026-01-01", "checked: 2024-01-01", 6, 80, "The source `manual` was last checked on 2024-01-01, more than a year ago.")]
    public void A_review_older_than_a_year_is_a_hint(string from, string to, int line, int column, string message) => Assert.Equal(
        Problem(ProblemCode.OldReview, line, column, message, "Compare it with its sources again, then write the day."),
        Hint(Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void Where_sources_are_listed_a_step_that_instructs_without_one_is_a_hint() => Assert.Equal(
        Problem(ProblemCode.NoSource, 9, 3, "`a` tells people what to do, but names no `source`.", "Name where this comes from, so that others can check it."),
        Hint(Text.Replace("source: [manual], ", "", StringComparison.Ordinal).Replace("source: book", "source: [book, manual]", StringComparison.Ordinal)));

    [Fact]
    public void A_source_that_nothing_names_is_a_hint() => Assert.Equal(
        Problem(ProblemCode.UnusedSource, 7, 3, "No step, fact or end names the source `book`.", "Name it where it was used, or take it out."),
        Hint(Text.Replace(", source: book", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("text: Do it.", "text: Do **it.")]
    [InlineData("text: Do it.", "text: Do **it** or **not*.")]
    public void Stars_that_are_not_closed_are_an_error(string from, string to) => Assert.Equal(
        (ProblemCode.OpenBold, new Place(9, 24), $"Two stars make words bold, and two more end that; in `{to["text: ".Length..]}` one of the two is missing."),
        Told(ProblemOf(Text.Replace(from, to, StringComparison.Ordinal))));

    [Fact]
    public void A_source_that_is_not_listed_is_an_error() => Assert.Equal(
        Problem(ProblemCode.UnknownSource, 9, 41, "The source `manul` is not listed under `sources`.", "Did you mean `manual`?"),
        ProblemOf(Text.Replace("[manual]", "[manul]", StringComparison.Ordinal)));

    [Fact]
    public void A_title_that_does_not_fit_on_a_line_is_an_error() => Assert.Equal(
        Problem(ProblemCode.TooWide, 9, 15, "This `title` is 73 columns wide; more than 72 do not fit on a line of 80 columns.", "Say it in fewer words, and put the rest in `text`."),
        ProblemOf(Text.Replace("title: A,", $"title: {new string('A', 73)},", StringComparison.Ordinal)));

    /// <summary>Each of these letters takes two columns.</summary>
    [Fact]
    public void Wide_letters_count_twice() => Assert.Equal(
        Problem(
            ProblemCode.TooWide,
            9,
            15,
            "This `title` is 74 columns wide; more than 72 do not fit on a line of 80 columns.",
            "Say it in fewer words, and put the rest in `text`."),
        ProblemOf(Text.Replace("title: A,", $"title: {new string('写', 37)},", StringComparison.Ordinal)));

    private static (ProblemCode, Place, string) Told(Problem problem) => (problem.Code, problem.Place, problem.Message);

    private static Problem Hint(string text)
    {
        var check = Check(text);
        Assert.NotNull(check.Sound);
        var hint = Assert.Single(check.Problems);
        Assert.Equal(Severity.Hint, hint.Severity);
        return hint;
    }
}
