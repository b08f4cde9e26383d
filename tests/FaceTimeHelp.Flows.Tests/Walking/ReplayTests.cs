using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class ReplayTests
{
    private const string Text = """
        flow: tea
        title: Tea is cold
        start: kettle
        steps:
          kettle:
            ask: Is the kettle on?
            answers:
              - { say: "Yes", go: cup }
              - { say: "No", go: end }
          cup:
            ask: Is the cup warm?
            answers:
              - { say: "Yes", go: spoon }
              - { say: "No", go: end }
          spoon:
            ask: Is there a spoon?
            answers:
              - { say: "Yes", go: end }
              - { say: "No", go: end }
        ends:
          end: { outcome: solved, title: Tea. }
        """;

    private static readonly Move[] Moves = [new Answered(new("kettle"), "Yes"), new Answered(new("cup"), "Yes")];

    [Fact]
    public void Moves_that_all_fit_lead_to_the_same_step()
    {
        var replay = Replay.Of(Walk(Text.Replace("Is the", "Was the", StringComparison.Ordinal)), Moves);

        Assert.Null(replay.Refused);
        Assert.Equal("spoon", replay.Walk.Position.Step.Value);
        Assert.Equal(Moves, replay.Walk.Path.Select(visit => visit.Move));
    }

    [Fact]
    public void The_first_move_that_does_not_fit_is_named_and_those_after_it_are_not_made()
    {
        var replay = Replay.Of(Walk(Text.Replace("\"Yes\", go: spoon", "\"A little\", go: spoon", StringComparison.Ordinal)), [.. Moves, new WentBack()]);

        Assert.Equal(Moves[1], replay.Refused);
        Assert.Equal("cup", replay.Walk.Position.Step.Value);
        Assert.Equal(Moves[..1], replay.Walk.Path.Select(visit => visit.Move));
    }
}
