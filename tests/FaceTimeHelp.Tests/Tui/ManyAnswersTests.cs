using FaceTimeHelp.Conversing;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>More answers than the screen has room for.</summary>
public sealed class ManyAnswersTests
{
    [Fact]
    public void Many_long_answers_on_a_tiny_screen()
    {
        using var theatre = new Theatre(Script.Of(Script.ManyAnswers), 40, 10);

        theatre.Press([.. Enumerable.Repeat(Key.CursorDown, 7)]);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Many_answers_in_a_usual_window_say_how_many_are_out_of_sight()
    {
        using var theatre = new Theatre(Script.Of(Script.ManyAnswers));

        theatre.Press([.. Enumerable.Repeat(Key.CursorDown, 7)]);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Scrolled_answers_take_clicks_and_the_cursor_stands_on_the_chosen_one()
    {
        using var theatre = new Theatre(Script.Of(Script.ManyAnswers, Script.End));
        theatre.Press([.. Enumerable.Repeat(Key.CursorDown, 8)]);

        Assert.Contains("What I see is number 9", theatre.LineOf(theatre.Cursor), StringComparison.Ordinal);

        theatre.Click("What I see is number 7");
        Assert.Contains("You said: What I see is number 7", theatre.Screen, StringComparison.Ordinal);
    }
}
