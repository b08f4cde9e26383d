using System.Diagnostics;
using FaceTimeHelp.Conversing;

namespace FaceTimeHelp.Tests.Hearing;

/// <summary>How much of what people type at the first question is understood: almost all of it, and nothing is taken wrongly without asking.</summary>
public sealed class PhrasingTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string SomethingElse = "Something else";
    private const double LeastTuned = 0.95;
    private const double LeastHeldOut = 0.8;

    private readonly Computer computer = new();
    private Reception reception = null!;
    private Conversation conversation = null!;

    private enum Came
    {
        Right,
        AskedAboutIt,
        AskedAboutOthers,
        NotUnderstood,
        Wrong,
    }

    public async ValueTask InitializeAsync()
    {
        reception = computer.Receive();
        conversation = new Conversation(await reception.StartAsync(new Silence(), TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        reception.Dispose();
        computer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void What_people_type_is_understood_and_nothing_is_taken_wrongly_without_asking()
    {
        AssertHeard(Phrasings.Tuned, LeastTuned);

        foreach (var phrasing in Phrasings.Tuned.Where(phrasing => Judge(phrasing) != Came.Right))
            output.WriteLine($"{Judge(phrasing)}: {phrasing.Words} [{phrasing.Expected}]");
    }

    /// <summary>Prints figures alone: who reads which ones fail will mend just those.</summary>
    [Fact]
    public void What_nobody_looked_at_is_understood_nearly_as_well() => AssertHeard(Phrasings.HeldOut, LeastHeldOut);

    [Fact]
    public void There_are_many_of_them_and_each_has_an_answer_of_the_flow()
    {
        var answers = conversation.Card.Choices.Select(choice => choice.Label).Concat(["(none)", "(unclear)"]).ToHashSet();

        Assert.True(Phrasings.Tuned.Count + Phrasings.HeldOut.Count >= 120);
        Assert.True(Phrasings.HeldOut.Count >= 60);
        Assert.All(Phrasings.Tuned.Concat(Phrasings.HeldOut), phrasing => Assert.Contains(phrasing.Expected, answers));
    }

    private void AssertHeard(IReadOnlyList<Phrasing> phrasings, double least)
    {
        var counts = phrasings.CountBy(Judge).ToDictionary();
        foreach (var kind in Enum.GetValues<Came>())
            output.WriteLine($"{kind}: {counts.GetValueOrDefault(kind)} of {phrasings.Count}");

        Assert.Equal(0, counts.GetValueOrDefault(Came.Wrong));
        Assert.InRange(counts[Came.Right] / (double)phrasings.Count, least, 1);
    }

    private Came Judge(Phrasing phrasing) => (conversation.Understand(phrasing.Words), phrasing.Expected) switch
    {
        (Meant { Choice.Label: SomethingElse }, "(none)") => Came.Right,
        (Near near, "(none)") when near.Choices.Any(choice => choice.Label == SomethingElse) => Came.Right,
        (Meant meant, var expected) => meant.Choice.Label == expected ? Came.Right : Came.Wrong,
        (Unclear, "(none)" or "(unclear)") or (Near, "(unclear)") => Came.Right,
        (Unclear, _) => Came.NotUnderstood,
        (Near near, var expected) => near.Choices.Any(choice => choice.Label == expected) ? Came.AskedAboutIt : Came.AskedAboutOthers,
        var (other, _) => throw new UnreachableException($"{other}"),
    };
}
