using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class ReplayTests
{
    private static readonly Move[] Moves = [new Answered(new("symptom"), "Gone"), new Told(new("device"), new Chosen("mac")), new Answered(new("switch"), "It was on")];

    [Fact]
    public void Moves_that_all_fit_lead_to_the_same_step()
    {
        var replay = Replay.Of(Walk(Sample.Text.Replace("title: ", "title: Now ", StringComparison.Ordinal)), Moves);

        Assert.Null(replay.Misfit);
        Assert.Equal("redial", replay.Walk.Position.Step.Value);
        Assert.Equal(Moves, replay.Walk.Path.Select(visit => visit.Move));
    }

    [Fact]
    public void The_first_move_that_does_not_fit_is_told_and_those_after_it_are_not_made()
    {
        var replay = Replay.Of(Walk(Sample.Text.Replace("It was on", "Already on", StringComparison.Ordinal)), [.. Moves, new WentBack()]);

        Assert.Equal("It was on", Assert.IsType<AnswerIsGone>(replay.Misfit).Answer);
        Assert.Equal("switch", replay.Walk.Position.Step.Value);
        Assert.Equal(Moves[..2], replay.Walk.Path.Select(visit => visit.Move));
    }
}
