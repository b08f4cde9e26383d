using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Tests.Walking;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests;

public sealed class ScaleTests
{
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

    [Fact]
    public void Thousands_of_wrong_names_are_all_told() =>
        Assert.Equal(2 * LargeFlows.Length, ProblemsOf(LargeFlows.Chain.Replace("go: s", "go: t", StringComparison.Ordinal)).Count(problem => problem.Code == ProblemCode.UnknownTarget));
}
