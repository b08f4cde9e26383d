using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Tests.Walking;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests;

public sealed class ScaleTests
{
    private const int Length = 10_000;

    [Fact]
    public void A_flow_of_ten_thousand_steps_is_read_checked_and_walked()
    {
        var walk = new Walk(Sound(Chain()), KnownFacts.None);
        for (var i = 0; i < Length; i++)
            walk.Answer("On");
        Assert.IsType<EndPrompt>(walk.Prompt);
    }

    [Fact]
    public void Thousands_of_wrong_names_are_all_told() =>
        Assert.Equal(2 * Length, ProblemsOf(Chain().Replace("go: s", "go: t", StringComparison.Ordinal)).Count(problem => problem.Code == ProblemCode.UnknownTarget));

    private static string Chain() => $$"""
        flow: chain
        title: A chain
        start: s0
        steps:
        {{string.Join('\n', Enumerable.Range(0, Length).Select(i => $"  s{i}: {{ title: Step {i}, answers: [{{ say: On, go: s{i + 1} }}, {{ say: Out, go: s{Length} }}] }}"))}}
        ends:
          s{{Length}}: { outcome: solved, title: Out. }
        """;
}
