using FaceTimeHelp.Hearing;

namespace FaceTimeHelp.Tests.Hearing;

public class ListenerTests
{
    private static readonly Listener device = new([["iPhone"], ["iPad"], ["iPod touch"], ["Mac"], ["Android, Windows, or a link in a browser"], ["I don't know"]]);
    private static readonly Listener fix = new([["It is on now"], ["It was already on"], ["I can't find the switch"]]);
    private static readonly Listener call = new([["The two of us, with video"], ["Three or more people, with video"], ["Sound only"]]);
    private static readonly Listener agreed = new([["Yes, they agree"], ["No, they would rather not"]]);

    [Theory]
    [InlineData("ipohne")]
    [InlineData("i think its an iphone please")]
    [InlineData("iPhone 15 Pro")]
    [InlineData("ÌPHÖNE!")]
    public void Slips_fillers_accents_and_words_of_no_answer_do_not_matter(string words) => AssertClear(device, 0, words);

    [Theory]
    [InlineData("now its on")]
    [InlineData("on now")]
    public void The_order_of_words_does_not_matter(string words) => AssertClear(fix, 0, words);

    [Theory]
    [InlineData("cant find the switch")]
    [InlineData("I cannot find the swich")]
    [InlineData("i can not find switch")]
    [InlineData("couldn’t find the switch")]
    public void It_does_not_matter_how_something_is_denied(string words) => AssertClear(fix, 2, words);

    [Theory]
    [InlineData("i dont know")]
    [InlineData("I don’t know!")]
    [InlineData("dunno")]
    [InlineData("no idea")]
    [InlineData("not sure")]
    [InlineData("idk")]
    [InlineData("I am not sure, sorry")]
    public void Not_knowing_may_be_said_in_any_way(string words) => AssertClear(device, 5, words);

    [Theory]
    [InlineData("already")]
    [InlineData("it was already, i think")]
    public void One_word_is_enough_where_no_other_answer_has_it(string words) => AssertClear(fix, 1, words);

    [Fact]
    public void One_word_that_leaves_open_whether_it_is_denied_is_asked_about() =>
        Assert.Equal([2], Assert.IsType<Heard.Near>(fix.Hear("switch")).Answers);

    [Theory]
    [InlineData("yep", 0)]
    [InlineData("yes they do", 0)]
    [InlineData("nope, no", 1)]
    public void Yes_and_no_are_heard_however_they_are_said(string words, int answer) => AssertClear(agreed, answer, words);

    [Fact]
    public void Words_that_two_answers_share_are_asked_about() =>
        Assert.Equal([0, 1], Assert.IsType<Heard.Near>(call.Hear("with video")).Answers.Order());

    [Theory]
    [InlineData("iphone and ipad")]
    [InlineData("mac or ipod touch")]
    public void Two_answers_at_once_are_asked_about(string words) => Assert.IsType<Heard.Near>(device.Hear(words));

    [Theory]
    [InlineData("it is not on now")]
    [InlineData("it is not on")]
    public void An_answer_that_is_denied_is_never_taken(string words) => Assert.IsNotType<Heard.Clear>(fix.Hear(words));

    [Theory]
    [InlineData("hello")]
    [InlineData("my cat is ill")]
    [InlineData("?!")]
    [InlineData("")]
    [InlineData("的")]
    [InlineData("\ud800")]
    public void Words_of_no_answer_mean_nothing(string words) => Assert.IsType<Heard.Nothing>(fix.Hear(words));

    [Fact]
    public void Words_of_no_answer_mean_nothing_where_there_is_only_one() => Assert.IsType<Heard.Nothing>(new Listener([["It has restarted"]]).Hear("xyzzy"));

    [Fact]
    public void Where_there_are_no_answers_nothing_is_meant() => Assert.IsType<Heard.Nothing>(new Listener([]).Hear("iphone"));

    [Fact]
    public void A_text_that_was_pasted_by_mistake_is_heard_like_any_other() =>
        Assert.IsType<Heard.Nothing>(fix.Hear(string.Join(' ', Enumerable.Repeat(new string('q', 5_000), 2_000))));

    private static void AssertClear(Listener listener, int answer, string words) => Assert.Equal(new Heard.Clear(answer), listener.Hear(words));
}
