using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>Ways gone at random: what is made again after going back are moves like any others.</summary>
public sealed class RandomRewalkTests
{
    [Fact]
    public void All_moves_in_order_lead_another_walk_to_the_same_place_with_the_same_answers_taken_back()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var walk = new Walk(Calls.Flow, KnownFacts.None);
            var again = Texts.Walk(Calls.Text);
            for (var turn = 0; turn < 60; turn++)
            {
                var move = NextMove(walk, random);
                if (Rewalk.After(move, walk) is not { } rewalk)
                    continue;

                Assert.All([move, .. rewalk.Kept], made => Assert.True(again.Try(made)));
                Assert.DoesNotContain(rewalk.Kept, made => made is Answered { Step.Value: "test" } or LookedUp);
                Assert.Equal(walk.Path, again.Path);
                Assert.Equal(walk.TakenBack.Select(answer => answer.Visit), again.TakenBack.Select(answer => answer.Visit));
            }
        }
    }

    private static Move NextMove(Walk walk, Random random) => (walk.Prompt, random.Next(12)) switch
    {
        (EndPrompt, _) or (_, < 4) => new WentBack(),
        (StepPrompt { Step: var step }, 4) => new Skipped(step.Id),
        (StepPrompt { Step: var step }, _) => new Answered(step.Id, random.GetItems(step.Answers.ToArray(), 1)[0].Id),
        (FactPrompt { Fact: var fact }, 4) => new LookedUp(fact.Id),
        (FactPrompt { Fact: ChoiceFact { Options: var options } fact }, _) => new Told(fact.Id, new Chosen(random.GetItems(options.ToArray(), 1)[0].Id)),
        (FactPrompt { Fact: var fact }, _) => new Told(fact.Id, new OfVersion(new(random.Next(17, 20), 0, 0))),
        var other => throw new InvalidOperationException($"Nothing to do at {other}."),
    };
}
