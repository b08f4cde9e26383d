using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;

namespace FaceTimeHelp.Tests.Hearing;

/// <summary>
/// How much of what people type at the first question is understood: almost all of it, and next to nothing is taken wrongly without
/// asking. Words of another problem are understood if they come to the list, or to "Something else".
/// </summary>
public sealed class PhrasingTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string SomethingElse = "Something else";
    private const double LeastTuned = 0.95;
    private const double LeastHeldOut = 0.88;
    private const double LeastHeldOutOrAsked = 0.95;
    private const int MostWrongHeldOut = 1;

    private readonly Computer computer = new();
    private CaseStarter reception = null!;
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
        var came = Count(Phrasings.Tuned);
        foreach (var phrasing in Phrasings.Tuned.Where(phrasing => Judge(phrasing) != Came.Right))
            output.WriteLine($"{Judge(phrasing)}: {phrasing.Words} [{phrasing.Expected}]");

        Assert.Equal(0, came[Came.Wrong]);
        Assert.InRange(came[Came.Right] / (double)Phrasings.Tuned.Count, LeastTuned, 1);
    }

    /// <summary>
    /// What to expect of people who have not seen the flow: somewhat less than above, for it was fitted to those. Prints figures alone: who
    /// reads which ones fail will mend just those.
    /// </summary>
    [Fact]
    public void What_nobody_looked_at_is_understood_nearly_as_well()
    {
        var came = Count(Phrasings.HeldOut);

        Assert.InRange(came[Came.Wrong], 0, MostWrongHeldOut);
        Assert.InRange(came[Came.Right] / (double)Phrasings.HeldOut.Count, LeastHeldOut, 1);
        Assert.InRange((came[Came.Right] + came[Came.AskedAboutIt]) / (double)Phrasings.HeldOut.Count, LeastHeldOutOrAsked, 1);
    }

    [Fact]
    public void There_are_many_of_them_and_each_has_an_answer_of_the_flow()
    {
        var answers = conversation.Card.Choices.Select(choice => choice.Label).Concat(["(none)", "(unclear)"]).ToHashSet();

        Assert.True(Phrasings.Tuned.Count >= 500);
        Assert.True(Phrasings.HeldOut.Count >= 100);
        Assert.All(Phrasings.Tuned.Concat(Phrasings.HeldOut), phrasing => Assert.Contains(phrasing.Expected, answers));
    }

    private Dictionary<Came, int> Count(IReadOnlyList<Phrasing> phrasings)
    {
        var counts = phrasings.CountBy(Judge).ToDictionary();
        var all = Enum.GetValues<Came>().ToDictionary(kind => kind, kind => counts.GetValueOrDefault(kind));
        foreach (var (kind, count) in all)
            output.WriteLine($"{kind}: {count} of {phrasings.Count}");

        return all;
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
