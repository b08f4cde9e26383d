using FaceTimeHelp.Conversing;
using FaceTimeHelp.Scenes;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public sealed class OwnWordsTests : IAsyncLifetime
{
    private readonly Computer computer = new();
    private CaseStarter reception = null!;
    private Theatre theatre = null!;

    public async ValueTask InitializeAsync()
    {
        reception = computer.Receive();
        theatre = await Theatre.OpenAsync(reception, [], 100, 40);
    }

    public ValueTask DisposeAsync()
    {
        theatre.Dispose();
        reception.Dispose();
        computer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Words_that_mean_one_answer_are_taken_and_it_is_told_what_for()
    {
        Say("its greyd out");

        Assert.Equal("Which device do you use for FaceTime?", theatre.Conversation.Card.Title);
        Assert.Contains("You said: its greyd out", theatre.Screen, StringComparison.Ordinal);
        Assert.Contains("I took that as: The button is grey", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_can_be_taken_back()
    {
        Say("its greyd out");

        theatre.Press(Key.Backspace);

        Assert.Equal("What goes wrong?", theatre.Conversation.Card.Title);
    }

    [Fact]
    public void Of_two_that_are_near_the_person_says_which()
    {
        Say("my facetime pictures");
        Approval.Matches(theatre.Screen);

        theatre.Press(Key.D2);

        Assert.Contains("You said: I took a picture, but I can't find it", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_neither_was_meant_all_answers_are_shown_again()
    {
        Say("my facetime pictures");

        Say("neither");

        Assert.Equal("What goes wrong?", theatre.Conversation.Card.Title);
        Assert.Contains("7 Something else", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_mean_nothing_are_told_so_and_where_more_is_said_the_key_for_it()
    {
        Say("my mic is broken");
        Assert.Contains("I did not understand that. Please choose one of the answers.", theatre.Screen, StringComparison.Ordinal);
        theatre.Press([.. Enumerable.Repeat(Key.Backspace, "my mic is broken".Length)]);

        theatre.Give("2");
        theatre.Give("1");
        Say("the newest");

        Assert.Contains("F1 explains.", theatre.Screen, StringComparison.Ordinal);
    }

    private void Say(string words)
    {
        theatre.Type(words);
        theatre.Press(Key.Enter);
    }
}
