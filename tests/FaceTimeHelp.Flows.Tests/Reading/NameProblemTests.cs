using FaceTimeHelp.Flows.Problems;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Reading;

/// <summary>Walks write names on lines such as <c>step > answer</c>, so names must not look like the rest of the line.</summary>
public sealed class NameProblemTests
{
    private const string Rule = "but names hold no spaces and none of `>`, `=` and `#`.";

    [Theory]
    [InlineData("flow: sample", "flow: my sample", 1, 7, "This flow is called `my sample`", "my-sample")]
    [InlineData("device:", "my > device:", 6, 3, "A fact is called `my > device`", "my-device")]
    [InlineData("look", "look=now", 61, 3, "A step is called `look=now`", "look-now")]
    [InlineData("kept", "\"# kept\"", 69, 3, "An end is called `# kept`", "kept")]
    [InlineData("kept", "\"all \u00A0 kept\"", 69, 3, "An end is called `all \u00A0 kept`", "all-kept")]
    public void A_name_that_no_walk_can_write_is_told_once_with_another(string from, string to, int line, int column, string found, string suggestion) => Assert.Equal(
        Problem(ProblemCode.UnfitName, line, column, $"{found}, {Rule}", $"Call it `{suggestion}`, here and wherever it is named."),
        ProblemOf(Sample.Text.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_name_of_signs_alone_is_told_without_a_guess() => Assert.Equal(
        "Give it a name of letters and digits.",
        ProblemOf(Sample.Text.Replace("kept", "\"> =\"", StringComparison.Ordinal)).Suggestion);

    [Theory]
    [InlineData("facts:", "facts:\n  \"\": { ask: Which?, one_of: { a: A } }", 6, "A fact")]
    [InlineData("ends:", "ends:\n  \"\": { outcome: solved, title: Out. }", 67, "An end")]
    public void A_name_of_nothing_is_told(string from, string to, int line, string owner) => Assert.Contains(
        Problem(ProblemCode.WrongValue, line, 5, $"{owner} has no name here.", "Write a name before the `:`."),
        ProblemsOf(Sample.Text.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("übersicht")]
    [InlineData("step_2.b")]
    [InlineData("日本")]
    public void Letters_of_every_language_make_a_name(string name) => Assert.Empty(ProblemsOf(Sample.Text.Replace("kept", name, StringComparison.Ordinal)));
}
