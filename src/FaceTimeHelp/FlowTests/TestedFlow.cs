using System.Collections.Immutable;
using FaceTimeHelp.FlowFiles;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Covering;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.FlowTests;

/// <summary>A flow and what came of its tests.</summary>
/// <param name="Checked">The flow's file and what is wrong with its text.</param>
/// <param name="Title">The flow's title; null where errors stand in the way of walking it.</param>
/// <param name="Walks">The kept walks that were played.</param>
/// <param name="Generated">What came of walking everywhere; null where that was not asked for, or could not be done.</param>
internal sealed record TestedFlow(CheckedFile Checked, string? Title, ImmutableArray<PlayedWalk> Walks, GeneratedWalks? Generated)
{
    public bool IsFine => Title is not null
        && Walks.All(walk => walk.Problems.IsEmpty)
        && Generated is null or { Stuck.IsEmpty: true, Missed.IsEmpty: true };


    /// <summary>Tests a flow with the walks beside it that name it, and with generated ones.</summary>
    public static TestedFlow Of(FlowFile file) => Of(
        file,
        (sound, tested) => tested with
        {
            Walks = [.. NeighbourWalks.Of(file, sound.Flow.Name).Select(walk => PlayedWalk.Of(walk, sound))],
            Generated = GeneratedWalks.Of(sound),
        });

    /// <summary>Tests a flow with one walk alone.</summary>
    public static TestedFlow Of(FlowFile file, WalkFile walk) =>
        Of(file, (sound, tested) => tested with { Walks = [PlayedWalk.Of(walk, sound)] });

    private static TestedFlow Of(FlowFile file, Func<SoundFlow, TestedFlow, TestedFlow> test)
    {
        var check = file.Check();
        var tested = new TestedFlow(new CheckedFile(file, check.Problems), check.Sound?.Flow.Title, [], null);
        return check.Sound is { } sound ? test(sound, tested) : tested;
    }
}
