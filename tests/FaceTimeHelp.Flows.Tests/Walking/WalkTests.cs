using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class WalkTests
{
    private static readonly SoundFlow Flow = Sound(Sample.Text);
    private static readonly KnownFacts OnMac = KnownFacts.None.With(new("device"), new Chosen("mac"));

    [Fact]
    public void Back_goes_by_the_path_really_walked_and_offers_the_earlier_answer()
    {
        var walk = new Walk(Flow, OnMac);
        walk.Answer("Gone", "No switch", "Found it");
        walk.Back();
        Assert.Equal("missing", walk.At());
        Assert.Equal("Found it", Assert.IsType<StepPrompt>(walk.Prompt).Earlier);
        walk.Back();
        Assert.Equal("switch", walk.At());
        Assert.Equal("No switch", Assert.IsType<StepPrompt>(walk.Prompt).Earlier);
    }

    [Fact]
    public void Nothing_lies_behind_the_start()
    {
        var walk = new Walk(Flow, OnMac);
        Assert.False(walk.CanGoBack);
        Assert.False(walk.Try(new WentBack()));
        Assert.Equal("symptom", walk.At());
    }

    [Theory]
    [InlineData("symptom", "Never said")]
    [InlineData("switch", "It is on now")]
    [InlineData("symptom", "gone")]
    public void A_move_that_does_not_fit_is_refused_and_changes_nothing(string step, string answer)
    {
        var walk = new Walk(Flow, OnMac);
        Assert.False(walk.Try(new Answered(new StepId(step), answer)));
        Assert.Equal(("symptom", 0), (walk.At(), walk.Path.Count));
    }

    [Fact]
    public void An_end_waits_for_nothing_but_may_be_left_backwards()
    {
        var walk = new Walk(Flow, OnMac);
        walk.Answer("Nothing");
        Assert.Equal("Nothing is wrong.", Assert.IsType<EndPrompt>(walk.Prompt).Ending.Title);
        Assert.False(walk.Try(new Answered(new("kept"), "Nothing")));
        walk.Back();
        Assert.Equal("symptom", walk.At());
    }

    [Fact]
    public void Going_back_takes_a_change_away_so_that_the_rung_is_not_verified_for_it()
    {
        var walk = new Walk(Flow, OnMac);
        walk.Answer("Gone", "It is on now");
        walk.Back();
        walk.Answer("It was on", "Done before");
        Assert.Equal("restart", walk.At());
    }

    [Fact]
    public void The_machine_goes_where_the_transitions_lead_from_every_position()
    {
        var transitions = Flow.Graph.Transitions;
        foreach (var position in Flow.Graph.Positions)
        {
            foreach (var answer in Flow.Flow.Find(position.Step) is AskingStep step ? step.Answers : [])
            {
                foreach (var changedBefore in (bool[])[true, false])
                {
                    var walk = new Standing(position, changedBefore);
                    new FlowMachine(Flow, walk).Fire(new AnswerTrigger(answer.Id));
                    var changed = changedBefore || answer is SaidAnswer { Changed: true };
                    Assert.Equal(transitions.After(position, answer.Go, changed), walk.Position);
                }
            }
        }
    }

    [Fact]
    public void Every_answer_of_every_step_is_taken_and_every_walk_comes_to_an_end()
    {
        var taken = new HashSet<(StepId, string)>();
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
            WalkToAnEnd(random, taken);
        var all = Flow.Flow.Steps.OfType<AskingStep>().SelectMany(step => step.Answers, (step, answer) => (step.Id, answer.Id));
        Assert.Empty(all.Except(taken));
    }

    [Fact]
    public void The_moves_of_a_walk_lead_another_to_the_same_position_and_facts()
    {
        var random = new Random(2);
        for (var i = 0; i < 100; i++)
        {
            var moves = WalkToAnEnd(random, []);
            var (first, second) = (Replay(moves), Replay(moves));
            Assert.Equal(first.Position, second.Position);
            Assert.Equal(first.Path, second.Path);
            Assert.IsType<EndPrompt>(second.Prompt);
        }
    }

    private static Walk Replay(List<Move> moves)
    {
        var walk = new Walk(Flow, KnownFacts.None);
        Assert.All(moves, move => Assert.True(walk.Try(move)));
        return walk;
    }

    /// <summary>Answers at random, now and then skipping or going back, within a bound that no sound walk needs.</summary>
    private static List<Move> WalkToAnEnd(Random random, HashSet<(StepId, string)> taken)
    {
        var walk = new Walk(Flow, KnownFacts.None);
        var moves = new List<Move>();
        while (walk.Prompt is not EndPrompt)
        {
            Assert.True(moves.Count < 500, "The walk goes round for ever.");
            var move = NextMove(walk, random);
            if (walk.Try(move))
                moves.Add(move);
            if (move is Answered answered)
                taken.Add((answered.Step, answered.Answer));
        }

        return moves;
    }

    private static Move NextMove(Walk walk, Random random) => (walk.Prompt, random.Next(10)) switch
    {
        (_, 0) => new WentBack(),
        (StepPrompt { Step: var step }, 1) => new Skipped(step.Id),
        (StepPrompt { Step: var step }, _) => new Answered(step.Id, random.GetItems(step.Answers.ToArray(), 1)[0].Id),
        (FactPrompt { Fact: ChoiceFact { Options: var options } fact }, _) => new Told(fact.Id, new Chosen(random.GetItems(options.ToArray(), 1)[0].Id)),
        (FactPrompt { Fact: var fact }, _) => new Told(fact.Id, random.Next(2) == 0 ? new NotKnown() : new OfVersion(new(18, 0, 0))),
        var other => throw new InvalidOperationException($"Nothing to do at {other}."),
    };

    /// <summary>A walk that stands somewhere, without having come there.</summary>
    private sealed class Standing(Position position, bool rungHasChanged) : IWalkState
    {
        public Position Position { get; set; } = position;

        public bool RungHasChanged => rungHasChanged;

        public KnownFacts Facts => KnownFacts.None;
    }
}
