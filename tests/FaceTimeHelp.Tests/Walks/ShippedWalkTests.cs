using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Tests.Walks;

/// <summary>Every flow has a walk beside it, which is an example and a test at once.</summary>
[Collection("Rehearsals")]
public sealed class ShippedWalkTests : IDisposable
{
    private static readonly string Flows = Repository.At("flows");

    private readonly Computer computer = new();

    public static TheoryData<string> Names => [.. Directory.GetFiles(Flows, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_flows_own_walk_comes_to_its_end(string flow)
    {
        var path = Path.Combine(Flows, flow + ".walk");
        var walk = WalkFile.Read(path).Sound();

        var told = await computer.RunAsync([], "fix", "--practice", "--answers", path);

        Assert.Equal(flow, walk.Flow);
        Assert.NotNull(walk.End);
        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Empty(told.Error);
    }

    public void Dispose() => computer.Dispose();
}
