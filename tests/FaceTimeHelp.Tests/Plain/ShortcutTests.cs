using FaceTimeHelp.Conversing;
using FaceTimeHelp.Plain;

namespace FaceTimeHelp.Tests.Plain;

/// <summary>What may be typed instead of an answer: by sign, which is quick, or by word, which is heard.</summary>
public sealed class ShortcutTests : IDisposable
{
    private readonly Computer computer = new();

    [Theory]
    [InlineData("<")]
    [InlineData("back")]
    [InlineData("Back.")]
    [InlineData("BACK")]
    public async Task One_goes_back(string words) =>
        (await computer.FixAsync("2", words)).Says($"> {words}\nYou went back.\n\nWhat goes wrong?\n");

    [Theory]
    [InlineData("?")]
    [InlineData("why")]
    [InlineData("Why?")]
    public async Task One_asks_why(string words) =>
        (await computer.FixAsync("2", "mac", words)).Says($"> {words}\n1. Open the Apple menu");

    [Theory]
    [InlineData("!")]
    [InlineData("skip")]
    [InlineData("Skip!")]
    public async Task One_leaves_a_step_out(string words) =>
        (await computer.FixAsync("2", "mac", "14", words)).Says($"> {words}\nYou left this out.\n");

    [Theory]
    [InlineData("c")]
    [InlineData("C")]
    [InlineData("case")]
    public async Task One_hears_the_case(string words) =>
        (await computer.FixAsync("2", "mac", words)).Says($"> {words}\nYou: Mac.\n");

    [Theory]
    [InlineData("r")]
    [InlineData("R")]
    [InlineData("repeat")]
    public async Task One_hears_the_card_again(string words) =>
        (await computer.FixAsync("2", words)).Says($"> {words}\n\nWhich device do you use for FaceTime?\nYour answer\n1: iPhone\n");

    [Theory]
    [InlineData("m")]
    [InlineData("M")]
    [InlineData("message")]
    public async Task One_hears_the_message(string words) =>
        (await computer.RunAsync([words], "fix", "--remote")).Says($"> {words}\nWhat goes wrong?\n\n- I can't find the shutter button\n");

    [Theory]
    [InlineData("q")]
    [InlineData("Q")]
    [InlineData("quit")]
    [InlineData("Exit")]
    [InlineData("leave")]
    public async Task One_leaves(string words) =>
        Assert.EndsWith($"> {words}\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", (await computer.FixAsync("2", words)).Out);

    [Theory]
    [InlineData("help")]
    [InlineData("Help!")]
    [InlineData("h")]
    public async Task Help_tells_what_can_be_typed_on_this_card(string words)
    {
        var told = await computer.FixAsync("2", "mac", "14", "1", "iphone", "18", words);

        Assert.EndsWith(
            $"""
            > {words}
            Type the number of an answer, its words, or your own words. You can also type:
            back (<) goes back to the question before.
            why (?) explains this question.
            skip (!) leaves this step out.
            message (m) shows the message for them.
            case (c) tells your case so far.
            repeat (r) reads this again.
            quit (q) leaves, and says how to come back.
            help (h) tells what can be typed here.
            m file writes it into a file.
            >{" "}

            """,
            told.Out);
    }

    [Fact]
    public async Task On_a_card_whose_answer_is_called_help_the_letter_is_told_alone()
    {
        var flow = computer.Write("lost.yaml", "flow: lost\ntitle: Lost\nstart: way\nsteps:\n  way: { ask: Where to?, answers: [{ say: Home, go: out }, { say: Help, go: out }] }\nends:\n  out: { outcome: solved, title: There. }\n");
        var told = await computer.RunAsync(["h"], "fix", flow);

        told.Says("2: Help\nOr type: case (c), repeat (r), quit (q), h.\n> h\nType the number of an answer");
        told.Says("\nh tells what can be typed here.\n");
    }

    [Fact]
    public async Task At_the_first_question_help_chooses_nothing()
    {
        var told = await computer.RunAsync(["help", "q"]);

        told.Says("> help\nType the number of an answer, its words, or your own words. You can also type:\nwhy (?) explains this question.\n");
        told.SaysNot("I took that as");
        Assert.EndsWith("> q\nNothing was answered yet, so there is nothing to save.\n", told.Out);
    }

    [Fact]
    public async Task What_cannot_be_done_here_is_told_and_kept_as_no_words_of_a_case()
    {
        var told = await computer.FixAsync("2", "skip", "message", "why", "BACK", "back");

        told.Says("> skip\nThis step cannot be left out.\n> message\nThis step has no message for the other person.\n> why\nThere is nothing to add to this step.\n> BACK\nYou went back.\n");
        told.Says("> back\nThere is nothing to go back to.\n");
        Assert.Empty(computer.Archive.List()[0].NotUnderstood);
    }

    [Fact]
    public void Where_an_answer_is_called_so_a_word_is_that_answer_and_a_sign_is_not()
    {
        var card = new Card { Name = "phone", Title = "Which side is up?", Choices = [new Choice("back", "The back") { Also = ["back", "c", "h"] }] };

        Assert.Null(Shortcuts.Asked("back", card));
        Assert.Null(Shortcuts.Asked("h", card));
        Assert.Equal(Wish.Back, Shortcuts.Asked("<", card));
        Assert.Equal(Wish.Case, Shortcuts.Asked("c", card));
        Assert.Equal(Wish.Help, Shortcuts.Asked("help", card));
        Assert.Equal(["case (c)", "repeat (r)", "quit (q)", "help"], Shortcuts.On(card).Select(shortcut => shortcut.Name));
    }

    [Fact]
    public async Task On_a_last_card_r_is_the_report_and_repeat_reads_the_card_again()
    {
        var told = await computer.FixAsync("3", "1", "1", "1", "help", "repeat", "report", "q");

        told.Says("""
            > help
            report (r) shows a report for whoever helps you next.
            back (<) goes back to the question before.
            case (c) tells your case so far.
            repeat reads this again.
            help (h) tells what can be typed here.
            > repeat

            You have found your picture.
            """);
        told.Says("> report\nYou asked for the report.\n");
    }

    public void Dispose() => computer.Dispose();
}
