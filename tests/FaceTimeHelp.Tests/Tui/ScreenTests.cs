using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public class ScreenTests
{
    [Fact]
    public void The_first_question()
    {
        using var theatre = new Theatre(Script.Of(Script.Whole));

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_fix_with_numbered_steps()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.D1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_card_that_asks_to_type()
    {
        using var theatre = new Theatre(Script.Of(Script.Version));

        theatre.Type("17.6");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Why_shown_below_the_card()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.D1, Key.F1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_look_half_way()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));

        theatre.Press(Key.D1);
        look.Report(Script.HalfWay);
        theatre.WaitFor("1 FaceTime picture found");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void The_end()
    {
        using var theatre = new Theatre(Script.Of(Script.Check with { Choices = [new Choice("seen", "I can see it")] }, Script.End));

        theatre.Press(Key.D1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_fix_on_a_tiny_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch), 40, 10);

        theatre.Press(Key.D1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_fix_on_a_wide_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch), 120, 40);

        theatre.Press(Key.D1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_rehearsal_says_so_on_every_screen()
    {
        var rehearsal = new ScriptedScene([Script.Switch]) { File = Script.Case, Rehearsal = "Practice: the pictures are made up, and nothing of yours is touched." };
        using var theatre = new Theatre(rehearsal);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Leaving_is_asked_once()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));

        theatre.Press(Key.Esc);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void The_left_side_folds_away_on_resize_and_comes_back()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));
        var wide = theatre.Screen;

        theatre.Resize(60, 24);
        Assert.DoesNotContain("Your case", theatre.Screen, StringComparison.Ordinal);

        theatre.Resize(80, 24);
        Assert.Equal(wide, theatre.Screen);
    }
}
