using System.Text.Json;
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

    [Fact]
    public void Every_key_that_can_be_written_is_shown()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.At("flows", "flow.schema.json")));
        var shown = string.Concat(Blocks.Where(block => block.Language == "yaml").Select(block => block.Text));
        Assert.All(Keys(schema.RootElement).Distinct(), key => Assert.Matches($@"(?m)(^|[ {{]){key}:", shown));
    }

    public void Dispose() => computer.Dispose();

    private static IEnumerable<string> Keys(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(part => part is { Name: "properties", Value.ValueKind: JsonValueKind.Object }
            ? part.Value.EnumerateObject().SelectMany(key => Keys(key.Value).Prepend(key.Name))
            : Keys(part.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
