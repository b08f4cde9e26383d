using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Tests.FlowContent;

namespace FaceTimeHelp.Tests.FrontEnds;

/// <summary>Whatever way people go through the flows that come with the program, both front ends say the same on it.</summary>
public sealed class GeneratedPathsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Flows => [.. BuiltIn.Flows.Select(flow => flow.Name!)];

    [Theory]
    [MemberData(nameof(Flows))]
    public async Task Every_generated_path_reads_the_same_in_both(string flow)
    {
        var sound = BuiltIn.Library.Find(flow).Sound();
        var seen = new HashSet<string>();
        var paths = 0;
        foreach (var walk in new WalkGenerator(sound).Generate())
        {
            var path = new TypedWalk(sound, walk.ToTranscript());
            var typed = await path.TypeAsync();
            Assert.Equal(await FrontEnd.PlainAsync(path.Begin(), typed, new StillClock()), FrontEnd.Wizard(path.Begin(), typed, seen));
            paths++;
        }

        output.WriteLine($"{flow}: {paths} paths compared, no difference.");
        Assert.NotEqual(0, paths);
    }
}
