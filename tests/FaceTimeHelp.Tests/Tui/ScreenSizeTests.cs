using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;
using FaceTimeHelp.Tui;
using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

/// <summary>The wizard on screens from 40 by 10 upwards.</summary>
public class ScreenSizeTests
{
    [Fact]
    public void A_rehearsal_on_a_tiny_screen()
    {
        var rehearsal = new ScriptedScene([Script.Switch]) { File = Script.Case, Rehearsal = "Practice: the pictures are made up, and nothing of yours is touched." };
        using var theatre = new Theatre(rehearsal, 40, 10);

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
    public void The_left_side_folds_away_on_resize_and_comes_back()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch));
        var wide = theatre.Screen;

        theatre.Resize(60, 24);
        Assert.DoesNotContain("Your case", theatre.Screen, StringComparison.Ordinal);

        theatre.Resize(80, 24);
        Assert.Equal(wide, theatre.Screen);
    }

    [Fact]
    public void A_long_case_keeps_the_fix_of_now_in_sight_and_is_shown_whole_by_F4()
    {
        using var theatre = new Theatre(new ScriptedScene([Script.Switch]) { File = LongCase });

        theatre.Press(Key.F4);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Many_long_answers_on_a_tiny_screen()
    {
        using var theatre = new Theatre(Script.Of(ManyAnswers), 40, 10);

        theatre.Press([.. Enumerable.Repeat(Key.CursorDown, 7)]);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Wide_letters_stay_inside_their_frame()
    {
        var device = Script.Device with { Title = "どの端末で写真を撮りますか。電話中に手に持っている端末を選んでください。", Choices = [new Choice("iphone", "아이폰"), new Choice("mac", "苹果电脑")] };
        using var theatre = new Theatre(Script.Of(device));

        theatre.Type("写真");

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void No_size_of_the_screen_breaks_it()
    {
        using var theatre = new Theatre(Script.Of(ManyAnswers, Script.End));

        foreach (var (columns, rows) in new[] { (1, 1), (5, 3), (20, 5), (40, 10), (63, 15), (64, 16), (300, 100) })
        {
            theatre.Resize(columns, rows);
            theatre.Press(Key.CursorDown, Key.PageUp, Key.PageDown, Key.F1);
        }

        theatre.Resize(80, 24);
        theatre.Press(Key.PageDown);
        Assert.Contains("Which of these", theatre.Screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(39, 24)]
    [InlineData(80, 9)]
    public void A_screen_that_is_too_small_takes_no_answer_and_Esc_leaves_it(int columns, int rows)
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch), columns, rows);

        Assert.Contains("This window is too small.", theatre.Screen, StringComparison.Ordinal);
        theatre.Press(Key.D1, Key.Enter);
        Assert.Empty(theatre.Conversation.Exchanges);

        theatre.Press(Key.Esc);
        Assert.True(theatre.IsClosed);
        Assert.Equal(WayOut.Left, theatre.WayOut);
    }

    private static Card ManyAnswers { get; } = Script.Device with
    {
        Question = "Which of these sentences says best what you see on your screen now?",
        Choices = [.. Enumerable.Range(1, 12).Select(number => new Choice($"a{number}", $"What I see is number {number} of the many things one can see"))],
    };

    private static CaseFile LongCase { get; } = Script.Case with
    {
        Fixes =
        [
            .. Enumerable.Range(1, 9).Select(number => new Fix($"Fix number {number}, which takes two lines", $"Fix number {number}, which takes two lines", FixState.Done)),
            new Fix("Switch on, yours", "Switch on, yours", FixState.Now),
            .. Enumerable.Range(11, 4).Select(number => new Fix($"Fix number {number}, which takes two lines", $"Fix number {number}, which takes two lines", FixState.Ahead)),
        ],
    };
}
