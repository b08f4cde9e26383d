using FaceTimeHelp.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public class LookingTests
{
    [Fact]
    public void What_was_found_is_said_before_the_next_card()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);

        look.Find("One new FaceTime picture arrived: today 14:02, from an iPhone 16 Pro, complete.");
        theatre.WaitFor("It works again");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Esc_stops_it_and_the_same_card_comes_back()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);
        look.Report(Script.HalfWay);

        theatre.Press(Key.Esc);
        theatre.WaitFor("You stopped the look. Nothing was changed.");

        Assert.Equal(Script.Check, theatre.Conversation.Card);
        Assert.Contains("› 1 Look now", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Esc_stops_a_wait_and_the_same_card_comes_back()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);
        look.Report(Script.StillWaiting);
        theatre.WaitFor("Esc stop waiting");

        theatre.Press(Key.Esc);
        theatre.WaitFor("You stopped waiting. Nothing was changed.");

        Assert.True(look.WasCancelled);
        Assert.Equal(Script.Check, theatre.Conversation.Card);
        Assert.Contains("› 1 Look now", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_wait_while_it_goes_on_but_reading_does_not()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Switch, Script.Check, Script.End), 80, 16);
        theatre.Press(Key.D1, Key.D1);
        theatre.WaitFor("Looking");
        var before = theatre.Screen;

        theatre.Press(Key.D2, Key.Enter, Key.Backspace);
        Assert.Equal(before, theatre.Screen);

        theatre.Press(Key.PageUp);
        Assert.NotEqual(before, theatre.Screen);
    }

    [Fact]
    public void Its_failure_is_not_lost()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);

        look.Fail(new IOException("The disk is gone."));

        var failure = Assert.Throws<IOException>(() => theatre.WaitFor("never said"));
        Assert.Equal("The disk is gone.", failure.Message);
    }

    [Fact]
    public void Ctrl_C_cancels_it_and_interrupts()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));
        theatre.Press(Key.D1);
        look.Report(Script.HalfWay);

        theatre.Press(Key.C.WithCtrl);

        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Interrupted, theatre.WayOut);
        Assert.True(look.WasCancelled);
    }
}
