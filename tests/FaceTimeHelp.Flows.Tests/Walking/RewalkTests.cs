using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>Going back, answering anew, and what becomes of the later answers.</summary>
public sealed class RewalkTests
{
    private const string Text = """
        flow: calls
        title: Calls
        start: symptom
        facts:
          device: { ask: Which device?, one_of: { phone: iPhone, pad: iPad, mac: Mac } }
          version: { ask: Which version?, version: true, how: { see: find-version } }
          theirs: { ask: Which device have they?, one_of: { phone: iPhone, mac: Mac } }
        steps:
          symptom: { ask: What goes wrong?, answers: [{ say: Grey, go: fixes }, { say: Missing, go: button }] }
          button: { title: Look for the button, answers: [{ say: I see it, go: fixes }, { say: Not there, go: broken }] }
          fixes: { ladder: [[mine, yours, redial], restart, sign-in], verify: test, solved: works, exhausted: broken }
          mine:
            title: Turn on yours
            do:
              - { when: { device: [phone, pad], version: ">=18" }, text: Apps }
              - { when: { device: [phone, pad] }, text: Settings }
              - { text: Menu }
            answers:
              - { say: It is on now, go: next }
              - { say: It was on, go: next, changed: false }
              - { say: What is that?, see: picture }
          yours:
            title: Turn on theirs
            do: [{ when: { theirs: mac }, text: Menu }, { text: Settings }]
            answers: [{ say: It is on now, go: next }, { say: It was on, go: next, changed: false }]
          redial: { title: Call again, answers: [{ say: Done, go: next }, { say: Done before, go: next, changed: false }] }
          restart: { title: Restart, restart: mine, answers: [{ say: Done, go: next }] }
          sign-in: { title: Sign in again, answers: [{ say: Done, go: next }] }
          picture: { title: A picture of it, answers: [{ say: I see, go: back }] }
          find-version: { title: Open Settings, answers: [{ say: I have it, go: back }] }
          test: { title: Test, scan: since-baseline, answers: [{ verdict: appeared, go: solved }, { verdict: nothing, go: next }] }
        ends:
          works: { outcome: solved, title: It works. }
          broken: { outcome: unsolved, title: It does not work. }
        """;

    private static readonly SoundFlow Flow = Sound(Text);

    [Fact]
    public void Who_goes_back_only_to_look_and_answers_the_same_returns_to_where_they_were()
    {
        var walk = AtRedial(Phone);
        var moves = walk.Path.Select(visit => visit.Move).ToArray();
        walk.Back(moves.Length);

        var rewalk = walk.Make(moves[0]);

        Assert.Equal(moves[1..], rewalk.Kept);
        Assert.Empty(rewalk.Lapses);
        Assert.Equal("redial", walk.At());
        Assert.Equal(moves, walk.Path.Select(visit => visit.Move));
        Assert.Empty(walk.TakenBack);
    }

    [Fact]
    public void A_text_that_reads_differently_for_another_fact_is_answered_anew_and_the_rest_is_kept()
    {
        var walk = AtRedial(Phone);
        walk.Back(5);

        var rewalk = walk.Make(new Told(new("device"), Mac));

        Assert.Empty(rewalk.Kept);
        Assert.Equal(
            [nameof(ReadsDifferently) + " mine", nameof(NotAskedAnyMore) + " version"],
            rewalk.Lapses.Select(Named));
        Assert.Equal(("device", (FactValue)Mac), rewalk.Lapses.OfType<ReadsDifferently>().Select(lapse => (lapse.Because.Fact.Id.Value, lapse.Because.Now)).Single());
        Assert.Equal(("mine", "It was on"), (walk.At(), Assert.IsType<StepPrompt>(walk.Prompt).Earlier));

        Assert.Equal(2, walk.Make(new Answered(new("mine"), "It was on")).Kept.Length);
        Assert.Equal("redial", walk.At());
    }

    [Fact]
    public void A_fact_that_a_condition_asks_about_together_with_a_changed_one_is_asked_again()
    {
        var walk = AtRedial(Phone);
        walk.Back(5);

        var rewalk = walk.Make(new Told(new("device"), new Chosen("pad")));

        Assert.Empty(rewalk.Kept);
        var lapse = Assert.IsType<ToldOfAnother>(Assert.Single(rewalk.Lapses));
        Assert.Equal(("device", (FactValue?)Phone), (lapse.Because.Fact.Id.Value, lapse.Because.Then));
        Assert.Equal(new OfVersion(new(18, 0, 0)), Assert.IsType<FactPrompt>(walk.Prompt).Earlier);

        Assert.Equal(3, walk.Make(new Told(new("version"), new OfVersion(new(26, 0, 0)))).Kept.Length);
        Assert.Equal("redial", walk.At());
    }

    [Fact]
    public void A_fact_that_belongs_to_no_changed_one_is_kept()
    {
        var walk = AtRedial(Phone);
        walk.Back(4);

        Assert.Equal(3, walk.Make(new Told(new("version"), new OfVersion(new(19, 0, 0)))).Kept.Length);
        Assert.Equal(Phone, walk.Facts[new("theirs")]);
    }

    [Fact]
    public void A_question_that_comes_in_between_is_shown_and_after_it_the_rest_is_kept()
    {
        var walk = AtRedial(Phone);
        walk.Back(6);

        Assert.Empty(walk.Make(new Answered(new("symptom"), "Missing")).Kept);
        Assert.Equal("button", walk.At());
        Assert.Equal(5, walk.Make(new Answered(new("button"), "I see it")).Kept.Length);
        Assert.Equal("redial", walk.At());
    }

    [Fact]
    public void A_question_that_no_way_leads_to_any_more_is_told_and_comes_back_with_the_way()
    {
        var walk = new Walk(Flow, KnownFacts.None);
        walk.Answer("Missing", "I see it");
        walk.Tell("device", Mac);
        walk.Back(3);

        var other = walk.Make(new Answered(new("symptom"), "Grey"));
        Assert.Equal("NotAskedAnyMore button", Named(Assert.Single(other.Lapses)));
        Assert.Equal([new Told(new("device"), Mac)], other.Kept);

        walk.Back(2);
        var again = walk.Make(new Answered(new("symptom"), "Missing"));
        Assert.Equal([new Answered(new("button"), "I see it"), new Told(new("device"), Mac)], again.Kept);
        Assert.Empty(again.Lapses);
    }

    [Fact]
    public void A_check_is_made_again_even_where_nothing_changed()
    {
        var walk = AtRedial(Mac);
        walk.Answer("Done", "nothing", "Done");
        walk.Back(3);

        var rewalk = walk.Make(new Answered(new("redial"), "Done"));

        Assert.Empty(rewalk.Kept);
        Assert.Equal("CheckedAgain test", Named(Assert.Single(rewalk.Lapses)));
        Assert.Equal([new Answered(new("restart"), "Done")], walk.Make(new Answered(new("test"), "nothing")).Kept);
    }

    [Fact]
    public void The_last_fix_of_a_rung_is_asked_again_where_one_before_it_was_done_only_now()
    {
        var walk = AtRedial(Mac);
        walk.Answer("Done before");
        walk.Back(4);

        var rewalk = walk.Make(new Answered(new("mine"), "It is on now"));

        Assert.Equal([new Told(new("theirs"), Mac), new Answered(new("yours"), "It was on")], rewalk.Kept);
        var lapse = Assert.IsType<DoneBefore>(Assert.Single(rewalk.Lapses));
        Assert.Equal(("redial", "Turn on yours"), (walk.At(), lapse.Since.Page.Title));
        Assert.Null(Assert.IsType<StepPrompt>(walk.Prompt).Earlier);
    }

    [Fact]
    public void A_fix_that_was_left_out_and_is_done_now_asks_for_a_call_and_a_restart_again_but_for_no_other_later_fix()
    {
        var walk = new Walk(Flow, KnownFacts.None.With(new("device"), Mac).With(new("theirs"), Mac));
        walk.Answer("Grey");
        walk.Skip();
        walk.Answer("It was on", "Done before", "Done", "nothing", "Done", "nothing");
        Assert.Equal("broken", walk.At());
        walk.Back(LadderProgress.AllFixes(walk).Single(fix => fix.LeftOut is not null).LeftOut!.Value);

        Assert.Equal(("mine", 1), (walk.At(), LadderProgress.Of(walk)!.Number));
        Assert.Equal("DoneBefore redial", Named(Assert.Single(walk.Make(new Answered(new("mine"), "It is on now")).Lapses)));
        Assert.Empty(walk.Make(new Answered(new("redial"), "Done")).Lapses);
        Assert.Equal("test", walk.At());
        Assert.Equal("DoneBefore restart", Named(Assert.Single(walk.Make(new Answered(new("test"), "nothing")).Lapses)));
        Assert.Equal("CheckedAgain test", Named(Assert.Single(walk.Make(new Answered(new("restart"), "Done")).Lapses)));
        var last = walk.Make(new Answered(new("test"), "nothing"));
        Assert.Equal([new Answered(new("sign-in"), "Done")], last.Kept);
        Assert.Equal("CheckedAgain test", Named(Assert.Single(last.Lapses)));
    }

    [Fact]
    public void What_was_left_out_stays_left_out()
    {
        var walk = AtRedial(Mac);
        walk.Skip();
        walk.Back(4);

        Assert.Equal([new Answered(new("yours"), "It was on"), new Skipped(new("redial"))], walk.Make(new Answered(new("mine"), "It was on")).Kept[1..]);
    }

    [Fact]
    public void Who_looks_at_something_first_comes_back_to_the_question_and_is_not_shown_it_again()
    {
        var walk = new Walk(Flow, KnownFacts.None.With(new("theirs"), Mac));
        walk.Answer("Grey");
        walk.Tell("device", Phone);
        walk.Make(new Looked(new("version")));
        walk.Answer("I have it");
        walk.Tell("version", new NotKnown());
        walk.Answer("What is that?", "I see", "It was on", "It was on");
        walk.Back(7);
        Assert.Equal("version", walk.AskedFact());

        Assert.Empty(walk.Make(new Looked(new("version"))).Kept);
        Assert.Empty(walk.Make(new Answered(new("find-version"), "I have it")).Kept);
        Assert.Equal("version", walk.AskedFact());
        Assert.Equal(
            [new Answered(new("mine"), "It was on"), new Answered(new("yours"), "It was on")],
            walk.Make(new Told(new("version"), new NotKnown())).Kept);
    }

    [Fact]
    public void A_move_that_does_not_fit_keeps_nothing_and_changes_nothing()
    {
        var walk = AtRedial(Mac);
        walk.Back(2);

        Assert.Null(Rewalk.After(new Skipped(new("redial")), walk));
        Assert.Equal(2, walk.TakenBack.Count);
    }

    [Fact]
    public void All_moves_in_order_lead_another_walk_to_the_same_place_with_the_same_answers_taken_back()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var walk = new Walk(Flow, KnownFacts.None);
            var again = Walk(Text);
            for (var turn = 0; turn < 60; turn++)
            {
                var move = NextMove(walk, random);
                if (Rewalk.After(move, walk) is not { } rewalk)
                    continue;

                Assert.All([move, .. rewalk.Kept], made => Assert.True(again.Try(made)));
                Assert.DoesNotContain(rewalk.Kept, made => made is Answered { Step.Value: "test" } or Looked);
                Assert.Equal(walk.Path, again.Path);
                Assert.Equal(walk.TakenBack.Select(answer => answer.Visit), again.TakenBack.Select(answer => answer.Visit));
            }
        }
    }

    private static Chosen Phone { get; } = new("phone");

    private static Chosen Mac { get; } = new("mac");

    /// <summary>Both switches were on; the other person has the same device.</summary>
    private static Walk AtRedial(Chosen device)
    {
        var walk = new Walk(Flow, KnownFacts.None);
        walk.Answer("Grey");
        walk.Tell("device", device);
        if (device == Phone)
            walk.Tell("version", new OfVersion(new(18, 0, 0)));
        walk.Answer("It was on");
        walk.Tell("theirs", device);
        walk.Answer("It was on");
        return walk;
    }

    private static string Named(Lapse lapse) => $"{lapse.GetType().Name} {(lapse.Answer.Asked is FactPrompt { Fact.Id: var fact } ? fact.Value : lapse.Answer.Visit.At.Step.Value)}";

    private static Move NextMove(Walk walk, Random random) => (walk.Prompt, random.Next(12)) switch
    {
        (EndPrompt, _) or (_, < 4) => new WentBack(),
        (StepPrompt { Step: var step }, 4) => new Skipped(step.Id),
        (StepPrompt { Step: var step }, _) => new Answered(step.Id, random.GetItems(step.Answers.ToArray(), 1)[0].Id),
        (FactPrompt { Fact: var fact }, 4) => new Looked(fact.Id),
        (FactPrompt { Fact: ChoiceFact { Options: var options } fact }, _) => new Told(fact.Id, new Chosen(random.GetItems(options.ToArray(), 1)[0].Id)),
        (FactPrompt { Fact: var fact }, _) => new Told(fact.Id, new OfVersion(new(random.Next(17, 20), 0, 0))),
        var other => throw new InvalidOperationException($"Nothing to do at {other}."),
    };
}
