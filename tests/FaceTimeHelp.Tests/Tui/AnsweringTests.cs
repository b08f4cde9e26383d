using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public class AnsweringTests
{
    [Fact]
    public void A_digit_chooses_at_once()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.D3);

        Assert.Contains("You said: Mac", theatre.Screen, StringComparison.Ordinal);
        Assert.Equal(Script.Switch, theatre.Conversation.Card);
    }

    [Fact]
    public void A_digit_without_an_answer_is_typed()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.D7);

        Assert.Contains("say it in your words: 7", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrows_move_and_enter_chooses()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.CursorDown, Key.CursorDown, Key.CursorUp);
        Assert.Contains("› 2 iPad", theatre.Screen, StringComparison.Ordinal);

        theatre.Press(Key.Enter);
        Assert.Contains("You said: iPad", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_given_before_is_offered_first()
    {
        var device = Script.Device with { Choices = [new Choice("iphone", "iPhone"), new Choice("ipad", "iPad") { GivenBefore = true }] };
        using var theatre = new Theatre(Script.Of(device, Script.Switch));

        Assert.Contains("› 2 iPad", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cursor_stands_on_the_chosen_answer()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Press(Key.CursorDown);

        Assert.Contains("iPad", theatre.LineOf(theatre.Cursor), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cursor_stands_behind_the_typed_words()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Type("pad");

        Assert.EndsWith("words: pad", theatre.LineOf(theatre.Cursor)[..theatre.Cursor!.Value.X], StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_on_an_answer_chooses_it()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Click("iPad");

        Assert.Contains("You said: iPad", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_on_a_key_of_the_last_line_does_what_it_says()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Click("F1 why");

        Assert.Contains("Why: The switch is in another place", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_may_be_said_in_its_own_words()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Type("phone");
        theatre.Press(Key.Enter);

        Assert.Contains("You said: iPhone", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_card_invites_to_type_digits_are_words_and_what_they_were_taken_for_is_told()
    {
        using var theatre = new Theatre(Script.Of(Script.Version, Script.Switch));

        theatre.Type("17.6.1");
        theatre.Press(Key.Enter);

        Assert.Contains("I took that as: iOS 17.", theatre.Screen, StringComparison.Ordinal);
        Assert.Equal(Script.Switch, theatre.Conversation.Card);
    }

    [Fact]
    public void Words_that_mean_nothing_are_kept_and_answered_near_the_input()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Type("gramophone");
        theatre.Press(Key.Enter);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Enter_in_an_empty_input_line_says_what_is_missing()
    {
        using var theatre = new Theatre(Script.Of(Script.Version));

        theatre.Press(Key.CursorDown, Key.Enter);

        Assert.Contains("Please type something, or choose one of the", theatre.Screen, StringComparison.Ordinal);
        Assert.Equal(Script.Version, theatre.Conversation.Card);
    }

    [Fact]
    public void Pasted_words_are_typed_on_one_line()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Paste("my old\nphone");

        Assert.Contains("say it in your words: my old phone", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Backspace_takes_a_letter_while_words_stand_there_and_goes_back_when_none_do()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Press(Key.D1);

        theatre.Type("x");
        theatre.Press(Key.Backspace);
        Assert.Equal(Script.Switch, theatre.Conversation.Card);

        theatre.Press(Key.Backspace);
        Assert.Equal(Script.Device, theatre.Conversation.Card);
    }

    [Fact]
    public void F3_leaves_a_step_out()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch, Script.End));

        theatre.Press(Key.F3);

        Assert.Equal(Script.End, theatre.Conversation.Card);
    }

    [Fact]
    public void A_key_that_is_not_shown_does_nothing()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        var before = theatre.Screen;

        theatre.Press(Key.Backspace, Key.F2, Key.F3, Key.F9, Key.Tab, Key.Q.WithCtrl);

        Assert.Equal(before, theatre.Screen);
    }

    [Fact]
    public void F2_shows_the_message_and_takes_it_away_again()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));
        var before = theatre.Screen;

        theatre.Press(Key.F2);
        Assert.Contains("Could you turn this on for me?", theatre.Screen, StringComparison.Ordinal);

        theatre.Press(Key.F2);
        Assert.Equal(before, theatre.Screen);
    }

    [Fact]
    public void A_mistake_of_ours_in_an_answer_comes_out_to_the_caller()
    {
        var scene = new ScriptedScene([Script.Device]) { File = Script.Case, Hears = (_, _) => throw new InvalidOperationException("A bug.") };
        using var theatre = new Theatre(scene);
        theatre.Type("x");

        var bug = Assert.Throws<InvalidOperationException>(() => theatre.Press(Key.Enter));

        Assert.Equal("A bug.", bug.Message);
    }
}
