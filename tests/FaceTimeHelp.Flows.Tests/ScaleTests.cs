using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Tests.Walking;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests;

public sealed class ScaleTests
{
    private const int Hub = 60_000;

    [Fact]
    public void A_flow_of_ten_thousand_steps_is_read_checked_and_walked()
    {
        var walk = new Walk(Sound(LargeFlows.Chain), KnownFacts.None);
        for (var i = 0; i < LargeFlows.Length; i++)
            walk.Answer("On");
        Assert.IsType<EndPrompt>(walk.Prompt);
    }

    [Fact]
    public void A_flow_written_in_blocks_of_ten_thousand_steps_is_sound() =>
        Assert.Equal(LargeFlows.Length + 1, Sound(LargeFlows.Blocks).Flow.Steps.Length);

    /// <summary>Where looking at a line takes the square of its length, this takes hours.</summary>
    [Fact]
    public void A_line_with_a_million_blanks_is_looked_at_once() => Assert.Contains(
        Problem(ProblemCode.NotYaml, 2, 8, "A quote is opened here and not closed.", "Write the closing quote."),
        ProblemsOf($"flow: x\ntitle: \"X\nstart: a{new string(' ', 1_000_000)}b\nsteps: \"\" c"));

    [Fact]
    public void A_step_with_tens_of_thousands_of_answers_is_explored() =>
        Assert.Equal(Hub + 1, Sound($$"""
            flow: hub
            title: A hub
            start: hub
            steps:
              hub:
                title: Where to?
                answers:
            {{string.Join('\n', Enumerable.Range(0, Hub).Select(i => $"      - {{ say: Answer {i}, go: e{i} }}"))}}
            ends:
            {{string.Join('\n', Enumerable.Range(0, Hub).Select(i => $"  e{i}: {{ outcome: solved, title: Out. }}"))}}
            """).Graph.Positions.Count);

    [Fact]
    public void A_scan_with_tens_of_thousands_of_answers_is_checked() =>
        Assert.Equal(Hub, ProblemsOf($$"""
            flow: scan
            title: A scan
            start: scan
            steps:
              scan:
                title: Look
                scan: since-baseline
                answers:
            {{string.Join('\n', Enumerable.Range(0, Hub).Select(i => $"      - {{ verdict: v{i}, go: out }}"))}}
            {{string.Join('\n', Enumerable.Range(0, Hub).Select(i => $"      - {{ say: V{i}, go: out }}"))}}
            ends:
              out: { outcome: solved, title: Out. }
            """).Length);

    [Fact]
    public void Thousands_of_wrong_names_are_all_told() =>
        Assert.Equal(2 * LargeFlows.Length, ProblemsOf(LargeFlows.Chain.Replace("go: s", "go: t", StringComparison.Ordinal)).Count(problem => problem.Code == ProblemCode.UnknownTarget));
}
