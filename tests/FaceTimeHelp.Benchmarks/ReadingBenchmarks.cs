using BenchmarkDotNet.Attributes;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Tests;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Photos.Baselines;
using YamlDotNet.RepresentationModel;

namespace FaceTimeHelp.Benchmarks;

/// <summary>
/// A flow of ten thousand steps: reading, checking and making its machine, against what YamlDotNet needs for its own nodes alone. The
/// column Ratio is the one to look at; the limit is 1.5.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly CheckedAgainst Against = new(["appeared", "nothing"], new DateOnly(2026, 11, 23), static _ => null);

    private string text = "";

    [Params("Chain", "Blocks")]
    public string Flow { get; set; } = "";

    [GlobalSetup]
    public void Choose() => text = Flow == "Chain" ? LargeFlows.Chain : LargeFlows.Blocks;

    [Benchmark(Baseline = true)]
    public YamlStream YamlNodes()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream;
    }

    [Benchmark]
    public Walk ReadCheckAndMachine() => new(FlowCheck.Of(text, Against).Sound!, KnownFacts.None);
}
