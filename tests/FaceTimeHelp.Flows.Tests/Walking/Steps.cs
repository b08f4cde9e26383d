using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>Takes moves in a walk as a person would; each must fit.</summary>
internal static class Steps
{
    public static string At(this Walk walk) => walk.Position.Step.Value;

    public static void Answer(this Walk walk, params string[] answers)
    {
        foreach (var answer in answers)
            walk.Do(new Answered(walk.Position.Step, answer));
    }

    public static void Tell(this Walk walk, string fact, FactValue value) => walk.Do(new Told(new FactId(fact), value));

    public static void Skip(this Walk walk) => walk.Do(new Skipped(walk.Position.Step));

    public static void Back(this Walk walk, int moves = 1)
    {
        for (var move = 0; move < moves; move++)
            walk.Do(new WentBack());
    }

    /// <summary>Makes a move as a person does, with what comes of it by itself.</summary>
    public static Rewalk Make(this Walk walk, Move move)
    {
        var rewalk = Rewalk.After(move, walk);
        Assert.NotNull(rewalk);
        return rewalk;
    }

    public static string? AskedFact(this Walk walk) => (walk.Prompt as FactPrompt)?.Fact.Id.Value;

    public static string? ShownText(this Walk walk) => (walk.Prompt as StepPrompt)?.Text;

    private static void Do(this Walk walk, Move move) => Assert.True(walk.Try(move), $"{move} does not fit at {walk.Position}.");
}
