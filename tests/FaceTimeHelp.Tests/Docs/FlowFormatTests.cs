using FaceTimeHelp.Flows.Problems;

namespace FaceTimeHelp.Tests.Docs;

/// <summary>The page that explains flows shows nothing that does not work.</summary>
public sealed class FlowFormatTests : IDisposable
{
    private readonly Computer computer = new();

    private static IEnumerable<FencedBlock> Blocks => FencedBlock.In(Repository.At("docs", "flow-format.md"));

    [Fact]
    public void After_every_piece_the_flow_has_no_errors()
    {
        var flow = new GrowingFlow();
        foreach (var block in Blocks.Where(block => block.Language == "yaml"))
        {
            flow.Add(block.Text);
            var problems = computer.Flows.Find(computer.Write("growing.yaml", flow.Text)).Check().Problems.Where(problem => problem.Severity == Severity.Error);
            Assert.True(!problems.Any(), $"After line {block.Line}: {string.Join('\n', problems)}\n{flow.Text}");
        }
    }

    public void Dispose() => computer.Dispose();
}
