using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Walking.Calls;

namespace FaceTimeHelp.Flows.Tests.Walking;

/// <summary>Going back, answering anew, and what becomes of later answers to questions and of facts.</summary>
public sealed class RewalkTests
{
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
        var walk = new Walk(Calls.Flow, KnownFacts.None);
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
    public void Who_looks_at_something_first_comes_back_to_the_question_and_is_not_shown_it_again()
    {
        var walk = new Walk(Calls.Flow, KnownFacts.None.With(new("theirs"), Mac));
        walk.Answer("Grey");
        walk.Tell("device", Phone);
        walk.Make(new LookedUp(new("version")));
        walk.Answer("I have it");
        walk.Tell("version", new NotKnown());
        walk.Answer("What is that?", "I see", "It was on", "It was on");
        walk.Back(7);
        Assert.Equal("version", walk.AskedFact());

        Assert.Empty(walk.Make(new LookedUp(new("version"))).Kept);
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
}
