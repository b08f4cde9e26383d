using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.Tests.FlowProblems;

public class ExcerptTests
{
    [Theory]
    [InlineData("    go: lok", 9, "go: lok", "    ^")]
    [InlineData("ask: Is the kettle really on?", 6, "ask: Is the kettle …", "     ^")]
    [InlineData("- { say: \"It is warm\", go: lok, also: [hot, fine] }", 28, "…rm\", go: lok, also…", "          ^")]
    [InlineData("- { say: \"It is very warm now\", go: lok", 40, "…, go: lok", "          ^")]
    [InlineData("    go:", 3, "  go:", "^")]
    [InlineData("\tgo:\e[2J", 2, "go:\uFFFD[2J", "^")]
    public void The_place_stays_in_sight_on_a_short_line(string line, int column, string shown, string caret)
    {
        var excerpt = Excerpt.At(LinesOf("flow: tea\r\n" + line), new Place(2, column))!.Within(20);

        Assert.Equal((shown, caret), (excerpt.Line, excerpt.Caret));
    }

    [Fact]
    public void There_is_none_behind_the_last_line() => Assert.Null(Excerpt.At(LinesOf("flow: tea"), new Place(2, 1)));

    private static string[] LinesOf(string text) =>
        Excerpt.LinesOf(new FlowFile("tea", "tea.yaml", text, new CheckedAgainst([], default, _ => null)));
}
