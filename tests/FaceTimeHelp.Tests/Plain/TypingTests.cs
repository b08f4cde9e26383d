using FaceTimeHelp.Tests.Trying;

namespace FaceTimeHelp.Tests.Plain;

public sealed class TypingTests : IDisposable
{
    private const string FirstQuestion =
        """
        Your answer
        1: I can't find the shutter button
        2: The button is grey, or it says that both must turn it on
        3: I took a picture, but I can't find it
        4: The other person can't take a picture of me
        5: I want to stop others taking pictures of me
        6: Where are my pictures, and can I make an album?
        7: Something else
        Or type: case (c), repeat (r), quit (q), help (h).

        """;

    private readonly Computer computer = new();

    [Fact]
    public async Task Words_are_taken_whatever_their_capitals_blanks_and_punctuation()
    {
        var told = await computer.FixAsync("THE BUTTON IS GREYED-OUT!", " ipod  TOUCH. ", "it is iOS 12.4");

        told.Says("1. Open Settings > FaceTime.\n");
        Assert.EndsWith("Turn on your FaceTime Live Photos – What happened?\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Error);
    }

    [Theory]
    [InlineData("17", "17")]
    [InlineData("17.6", "17.6")]
    [InlineData("7", "7")]
    [InlineData("1", "I don't know")]
    [InlineData("2", "How do I find it?")]
    public async Task Where_a_version_is_asked_a_number_is_the_version_unless_it_stands_before_an_answer(string typed, string said)
    {
        var told = await computer.FixAsync("2", "iphone", typed);

        told.Says($"1: I don't know\n2: How do I find it?\nType the version, for instance 17.6.1.\nOr type: back (<), why (?), case (c), repeat (r), quit (q), help (h).\n> {typed}\nYou said: {said}\n");
    }

    [Fact]
    public async Task Words_that_are_no_answer_move_nothing_and_are_told()
    {
        var told = await computer.FixAsync("perhaps");

        Assert.EndsWith($"> perhaps\nI did not understand that. Please choose one of the answers.\n{FirstQuestion}> \n", told.Out);
    }

    [Theory]
    [InlineData("8")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_number_that_no_answer_has_is_told_without_reading_all_answers_again(string number)
    {
        var told = await computer.FixAsync(number);

        Assert.EndsWith($"> {number}\nThere is no answer {number} here. The answers go from 1 to 7.\n> \n", told.Out);
    }

    [Fact]
    public async Task Where_something_may_be_typed_instead_of_a_number_that_is_told_too()
    {
        var told = await computer.FixAsync("3", "1", "1", "1", "r", "9");

        told.Says("> 9\nThere is no answer 9 here. The answers go from 1 to 3.\nOr type a file's name, such as for-support.html.\n> \n");
    }

    [Fact]
    public async Task Of_one_answer_its_number_is_told()
    {
        var told = await computer.RunAsync(["2"], "fix", computer.Write("tea.yaml", Tea.Flow), "--photos", computer.Photos, "--answers", computer.Write("tea.walk", "flow tea\nkettle > No\n"));

        told.Says("> 2\nThere is no answer 2 here. The only answer is 1.\n");
    }

    [Fact]
    public async Task A_version_that_is_none_is_asked_for_again()
    {
        var told = await computer.FixAsync("2", "1", "the newest");

        told.Says("> the newest\nI did not understand that. Please type a version such as 17.6.1, or choose \"I don't know\".\nYour answer\n1: I don't know\n");
    }

    [Fact]
    public async Task Control_characters_that_were_typed_are_not_echoed()
    {
        var told = await computer.FixAsync("\e[31mred");

        told.Says("> \uFFFD[31mred\n");
        told.SaysNot("\e");
    }

    [Fact]
    public async Task An_empty_line_keeps_the_answer_that_was_given_before_going_back()
    {
        var told = await computer.FixAsync("2", "mac", "<", "");

        told.Says("You answered before: Mac. Press Enter to keep it.\n");
        Assert.EndsWith("I was waiting for an answer to: Which system version is on your device?\nEverything is saved. Start facetimehelp again the way you did, and it goes on right here.\n", told.Error);
    }

    [Fact]
    public async Task An_empty_line_keeps_the_version_that_was_given_before_going_back()
    {
        var told = await computer.FixAsync("2", "iphone", "18.2", "<", "");

        told.Says("Your answer\n1: 18.2\n2: I don't know\n3: How do I find it?\nType the version, for instance 17.6.1.\nYou answered before: 18.2. Press Enter to keep it.\n");
        told.Says("> \nYou said: 18.2\n");
    }

    [Fact]
    public async Task An_empty_line_without_an_earlier_answer_asks_for_one()
    {
        var told = await computer.FixAsync("");

        told.Says("> \nPlease type the number of an answer, or repeat (r) to hear them again.\n");
    }

    [Fact]
    public async Task There_is_nothing_before_the_first_card_and_a_question_cannot_be_left_out()
    {
        var told = await computer.FixAsync("<", "!", "?", "m");

        Assert.EndsWith(
            "> <\nThere is nothing to go back to.\n> !\nThis step cannot be left out.\n> ?\nThere is nothing to add to this step.\n> m\nThis step has no message for the other person.\n> \n",
            told.Out);
    }

    [Fact]
    public async Task Why_and_the_message_for_the_other_person_are_read_out_without_marks()
    {
        var told = await computer.FixAsync("2", "1", "18", "2", "1", "18", "?", "m");

        told.Says("> ?\nBoth of you need it on. If theirs is off, nobody can take a picture of them, and they can't take any either.\n> m\nHello! I would like");
        told.Says("We are both told each time. Tell me when it is on. Thank you!\n\nOr type: m file writes it into a file.\n> \n");
        told.SaysNot("**");
    }

    [Fact]
    public async Task Repeating_reads_the_whole_card_again()
    {
        var told = await computer.FixAsync("r");

        Assert.Equal(3, told.Out.Split("What goes wrong?\n").Length);
    }

    public void Dispose() => computer.Dispose();
}
