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
