using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>The message for somebody else: read, and shown as a QR code.</summary>
public sealed class MessageTests
{
    private static readonly Card Long = Script.Switch with { Message = string.Join('\n', Enumerable.Repeat(Script.Switch.Message, 3)) };

    [Fact]
    public void The_message_on_a_wide_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 120, 40);

        theatre.Press(Key.F2);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void The_message_on_a_tiny_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 40, 10);

        theatre.Press(Key.F2);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void The_message_as_a_QR_code()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));

        theatre.Press(Key.F2, Key.F5);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_long_message_as_a_QR_code_on_a_wide_screen()
    {
        using var theatre = new Theatre(Script.Of(Long), 120, 40);

        theatre.Press(Key.F2, Key.F5);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Without_colours_the_QR_code_says_which_screen_it_is_for()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), hasColour: false);

        theatre.Press(Key.F2, Key.F5);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_QR_code_that_has_no_room_on_a_tiny_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 40, 10);

        theatre.Press(Key.F2, Key.F5);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void It_comes_as_soon_as_the_window_is_large_enough()
    {
        using var theatre = new Theatre(Script.Of(Long), 40, 10);
        theatre.Press(Key.F2, Key.F5);
        Assert.Contains("This window is too small", theatre.Screen, StringComparison.Ordinal);

        theatre.Resize(120, 40);

        Assert.Contains("█▀▀▀▀▀█", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_message_in_a_usual_window_is_several_QR_codes_one_after_the_other()
    {
        using var theatre = new Theatre(Script.Of(Long));

        theatre.Press(Key.F2, Key.F5);
        Approval.Matches(theatre.Screen);

        theatre.Press(Key.F5);
        Assert.Contains("Code 2 of 3", theatre.Screen, StringComparison.Ordinal);
        theatre.Press(Key.Enter);
        Assert.Contains("Code 3 of 3", theatre.Screen, StringComparison.Ordinal);
        theatre.Press(Key.F5);
        Assert.Contains("Code 1 of 3", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_become_one_as_soon_as_the_window_is_large_enough()
    {
        using var theatre = new Theatre(Script.Of(Long));
        theatre.Press(Key.F2, Key.F5);
        Assert.Contains("F5 next code", theatre.Screen, StringComparison.Ordinal);

        theatre.Resize(120, 40);

        Assert.DoesNotContain("Code 1 of", theatre.Screen, StringComparison.Ordinal);
        Assert.DoesNotContain("F5", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_for_again_it_begins_with_the_first_code()
    {
        using var theatre = new Theatre(Script.Of(Long));

        theatre.Press(Key.F2, Key.F5, Key.F5, Key.Esc, Key.F5);

        Assert.Contains("Code 1 of 3", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_black_on_white_whatever_the_terminals_own_colours_are()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));

        theatre.Press(Key.F2, Key.F5);

        Assert.Equal(23, theatre.Ansi.Split("\e[30m\e[107m").Length - 1);
    }

    [Fact]
    public void Behind_the_QR_code_nothing_is_answered_and_the_way_back_leads_to_the_message()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch, Script.End));
        theatre.Press(Key.F2);
        var message = theatre.Screen;

        theatre.Press(Key.F5, Key.D1, Key.Enter, Key.PageUp);
        Assert.Same(Script.Switch, theatre.Conversation.Card);

        theatre.Press(Key.Esc);
        Assert.Equal(message, theatre.Screen);

        theatre.Press(Key.F2, Key.D1);
        Assert.Same(Script.End, theatre.Conversation.Card);
    }
}
