using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>"Fix 2 of at most 12" is true: whatever is answered, the count never grows, and it shrinks only while it says "at most".</summary>
public sealed class ProgressTests
{
    private const int Walks = 60;
    private const int LongestWalk = 60;

    private static readonly string[] versions = ["I don't know", "10.13", "10.14.3", "12", "17.6.1", "26"];

    private static readonly SoundFlow flow = BuiltIn.Library.Find("facetime-photos").Sound();

    [Fact]
    public void The_count_of_a_ladder_shrinks_only_where_it_has_said_that_it_may()
    {
        var random = new Random(2026);
        var shrunk = Enumerable.Range(0, Walks).Sum(_ => TimesShrunk(random));

        Assert.NotEqual(0, shrunk);
    }

    private static int TimesShrunk(Random random)
    {
        var walk = new Walk(flow, KnownFacts.None);
        var (shrunk, before) = (0, Now(walk));
        for (var step = 0; step < LongestWalk && walk.Prompt is not EndPrompt; step++)
        {
            Assert.True(walk.Try(AnyMove(walk.Prompt, random)));
            var now = Now(walk);
            if (before.Ladder is not null && before.Ladder == now.Ladder && before.Count != now.Count)
            {
                Assert.True(before.MayShrink && now.Count < before.Count, $"{before.Count} became {now.Count} at {walk.Position.Step}.");
                shrunk++;
            }

            before = now;
        }

        return shrunk;
    }

    private static Move AnyMove(Prompt prompt, Random random) => prompt switch
    {
        StepPrompt { Step: var step } => new Answered(step.Id, Any(step.Answers.ToList(), random).Id),
        FactPrompt { Fact: ChoiceFact choice } => new Flows.Walking.Told(choice.Id, new Chosen(Any(choice.Options, random).Id)),
        FactPrompt { Fact: var fact } => new Flows.Walking.Told(fact.Id, fact.Parse(Any(versions, random))!),
        _ => throw new InvalidOperationException($"Nothing can be answered to {prompt}."),
    };

    private static T Any<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];

    private static (StepId? Ladder, int Count, bool MayShrink) Now(Walk walk) =>
        LadderProgress.Of(walk) is { } progress ? (walk.Position.Rung?.Ladder, progress.Fixes.Length, progress.MayShrink) : (null, 0, false);
}
