using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.FlowProblems;
using FaceTimeHelp.Flows;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Tests.FlowProblems;

public class ProblemTextTests
{
    [Fact]
    public void Of_very_many_problems_the_first_are_printed_and_how_many_more_there_are()
    {
        var lines = ProblemText.Of([CheckOf(problems: 1_234)]).Split('\n');

        Assert.Equal("tea.yaml(200,1): error FTH003: `a` is written again.", lines[^4]);
        Assert.Equal(
            "tea.yaml: 1034 more problems are not shown here. Mend these first; `flow check --format json` lists them all.",
            lines[^1]);
    }

    [Fact]
    public void One_problem_more_than_are_printed_is_one_more_problem() => Assert.EndsWith(
        "\ntea.yaml: One more problem is not shown here. Mend these first; `flow check --format json` lists them all.",
        ProblemText.Of([CheckOf(problems: 201)]),
        StringComparison.Ordinal);

    [Fact]
    public void As_many_as_are_printed_are_all_there_are() =>
        Assert.EndsWith("\n    a: b\n    ^", ProblemText.Of([CheckOf(problems: 200)]), StringComparison.Ordinal);

    private static CheckedFile CheckOf(int problems) => new(
        new FlowFile("tea", "tea.yaml", string.Concat(Enumerable.Repeat("a: b\n", problems)), new CheckedAgainst([], default, _ => null)),
        [.. Enumerable.Range(1, problems).Select(line => new Problem(ProblemCode.DuplicateKey, new Place(line, 1), "`a` is written again."))]);
}
