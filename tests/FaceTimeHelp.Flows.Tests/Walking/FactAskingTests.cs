using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;
using static FaceTimeHelp.Flows.Tests.Texts;

namespace FaceTimeHelp.Flows.Tests.Walking;

public sealed class FactAskingTests
{
    private static readonly SoundFlow Flow = Sound(Sample.Text);

    [Fact]
    public void Facts_are_asked_only_when_a_text_hangs_on_them()
    {
        var walk = new Walk(Flow, KnownFacts.None);
        Assert.Null(walk.AskedFact());
        walk.Answer("Gone");
        Assert.Equal("device", walk.AskedFact());
        walk.Tell("device", new Chosen("mac"));
        Assert.Equal("Menu", walk.ShownText());
    }

    [Fact]
    public void A_fact_that_is_given_beforehand_is_not_asked()
    {
        var walk = new Walk(Flow, KnownFacts.None.With(new("device"), new Chosen("phone")));
        walk.Answer("Gone");
        Assert.Equal("version", walk.AskedFact());
    }

    [Fact]
    public void What_a_person_does_not_know_is_not_asked_again_and_fits_the_text_without_it()
    {
        var walk = AtSwitch();
        walk.Tell("version", new NotKnown());
        Assert.Equal("Settings", walk.ShownText());
    }

    [Fact]
    public void Going_back_offers_what_was_told_and_changes_it_for_good()
    {
        var walk = AtSwitch();
        walk.Tell("version", new OfVersion(new(18, 0, 0)));
        Assert.Equal("Apps", walk.ShownText());
        walk.Back();
        Assert.Equal(new OfVersion(new(18, 0, 0)), Assert.IsType<FactPrompt>(walk.Prompt).Earlier);
        walk.Tell("version", new OfVersion(new(17, 0, 0)));
        Assert.Equal("Settings", walk.ShownText());
        Assert.Equal(new OfVersion(new(17, 0, 0)), walk.Facts[new("version")]);
    }

    [Fact]
    public void A_fact_that_is_not_asked_or_cannot_have_the_value_is_refused()
    {
        var walk = AtSwitch();
        Assert.False(walk.Try(new Told(new("device"), new Chosen("mac"))));
        Assert.False(walk.Try(new Told(new("version"), new Chosen("mac"))));
        Assert.Equal("version", walk.AskedFact());
        Assert.Equal(2, walk.Path.Count);
    }

    [Fact]
    public void No_answer_fits_while_a_fact_is_asked() =>
        Assert.False(AtSwitch().Try(new Answered(new("switch"), "It is on now")));

    private static Walk AtSwitch()
    {
        var walk = new Walk(Flow, KnownFacts.None);
        walk.Answer("Gone");
        walk.Tell("device", new Chosen("phone"));
        return walk;
    }
}
