using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Scenes;
using FaceTimeHelp.Tests.Trying;

namespace FaceTimeHelp.Tests.Scenes;

/// <summary>Each change to a flow that lets an answer of before fit no longer, as people and as its author are told of it.</summary>
public sealed class MisfitSentenceTests : IDisposable
{
    private static readonly Move[] ToThePicture = [new Answered(new("kettle"), "Yes"), new Flows.Walking.Told(new("cup"), new Chosen("small")), new Answered(new("pour"), "Done")];
    private static readonly Move[] LeavingOutThePlug = [new Answered(new("kettle"), "No"), new Skipped(new("plug"))];

    private readonly Computer computer = new();

    [Fact]
    public void A_step_that_is_gone() => Tells(
        ToThePicture,
        Tea.With("pour", "fill"),
        "the step `pour` no longer exists, so we go on at \"Pour it\".",
        "There is no step `pour` any more, so it goes on at `fill`.");

    [Fact]
    public void A_step_that_comes_elsewhere() => Tells(
        LeavingOutThePlug,
        Tea.With("Yes", "Well, yes").Replace("No", "Yes", StringComparison.Ordinal).Replace("Well, yes", "No", StringComparison.Ordinal),
        "\"Put the plug in\" does not come next any more, so we go on at \"Which cup?\".",
        "The way does not lead to `plug` any more, so it goes on at the question for `cup`.");

    [Fact]
    public void A_fact_that_a_step_asks_for_first_now() => Tells(
        ToThePicture,
        Tea.With("ask: Is the kettle on?", "title: Look at the kettle\n    do: [{ when: { cup: big }, text: A }, { text: B }]"),
        "\"Look at the kettle\" comes after \"Which cup?\" now, so we go on at \"Which cup?\".",
        "`kettle` asks for `cup` first now, so it goes on at the question for `cup`.");

    [Fact]
    public void An_answer_that_is_gone() => Tells(
        ToThePicture,
        Tea.With("say: Done, go", "say: Ready, go"),
        "your answer \"Done\" at \"Pour it\" is no longer there, so we go on at \"Pour it\".",
        "`pour` has no answer \"Done\" any more, so it goes on at `pour`.");

    [Fact]
    public void A_fix_that_can_no_longer_be_left_out() => Tells(
        LeavingOutThePlug,
        Tea.With("go: fixes", "go: plug").Replace("[plug, switch]", "[switch]", StringComparison.Ordinal).Replace("It is in, go: next", "It is in, go: fixes", StringComparison.Ordinal),
        "\"Put the plug in\" can no longer be left out, so we go on at \"Put the plug in\".",
        "`plug` cannot be left out any more, so it goes on at `plug`.");

    [Fact]
    public void A_fact_that_is_gone() => Tells(
        ToThePicture,
        Tea.With("cup", "mug"),
        "the question for `cup` no longer exists, so we go on at \"Which mug?\".",
        "There is no fact `cup` any more, so it goes on at the question for `mug`.");

    [Fact]
    public void A_fact_that_is_not_asked() => Tells(
        ToThePicture,
        Tea.With("      - { when: { cup: big }, text: Pour a lot. }\n", ""),
        "\"Which cup?\" does not come next any more, so we go on at \"Pour it\".",
        "`cup` is not asked here any more, so it goes on at `pour`.");

    [Fact]
    public void A_value_that_a_fact_can_no_longer_have() => Tells(
        ToThePicture,
        Tea.With("small: The small", "little: The small"),
        "your answer \"small\" to \"Which cup?\" is no longer possible, so we go on at \"Which cup?\".",
        "`cup` cannot be \"small\" any more, so it goes on at the question for `cup`.");

    [Fact]
    public void An_explanation_that_is_gone() => Tells(
        [ToThePicture[0], new LookedUp(new("cup"))],
        Tea.Flow,
        "how to find the answer to \"Which cup?\" is no longer shown, so we go on at \"Which cup?\".",
        "No step shows any more how `cup` is found, so it goes on at the question for `cup`.");

    [Fact]
    public void Going_back_where_nothing_was_answered() => Tells(
        [new WentBack()],
        Tea.Flow,
        "there is nothing to go back to any more, so we go on at \"Is the kettle on?\".",
        "There is nothing to go back to any more, so it goes on at `kettle`.");

    public void Dispose() => computer.Dispose();

    private void Tells(Move[] moves, string flow, string toPeople, string toItsAuthor)
    {
        var replay = Replay.Of(new Walk(computer.Flows.FromText("tea", flow).Sound(), KnownFacts.None), moves);

        Assert.NotNull(replay.Misfit);
        Assert.Equal($"The guide has changed since then: {toPeople}", MisfitSentence.ForPeople(replay.Misfit, replay.Walk.Prompt));
        Assert.Equal(toItsAuthor, MisfitSentence.ForAuthors(replay.Misfit, replay.Walk.Prompt));
    }
}
