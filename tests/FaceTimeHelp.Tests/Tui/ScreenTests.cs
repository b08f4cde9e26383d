using System.Text.RegularExpressions;
using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public partial class ScreenTests
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
    public void A_wait_half_way()
    {
        using var look = new PausedLook();
        using var theatre = new Theatre(look.On(Script.Check, Script.End));

        theatre.Press(Key.D1);
        look.Report(Script.StillWaiting);
        theatre.WaitFor("4 minutes 12 seconds");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void The_message_for_them()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));

        theatre.Press(Key.F2);

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
    public void Without_colour_nothing_but_the_terminals_own_colours_is_asked_for()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), hasColour: false);

        var asked = ColourSequences().Matches(theatre.Ansi).Select(match => match.Value).Distinct();

        Assert.Equal(["\e[39m", "\e[49m"], asked.Order());
    }

    [Fact]
    public void Text_from_outside_cannot_steer_the_terminal()
    {
        var device = Script.Device with { Title = "\e]0;owned\a\u202Etxt", Choices = [new Choice("a", "\e[2Jred\u009B31m")] };
        using var theatre = new Theatre(Script.Of(device));

        Assert.Contains("\uFFFD]0;owned\uFFFD\uFFFDtxt", theatre.Screen, StringComparison.Ordinal);
        Assert.Contains("\uFFFD[2Jred\uFFFD31m", theatre.Screen, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\e\[(?:[34]|9|10)[0-9][0-9;:]*m")]
    private static partial Regex ColourSequences();
}
