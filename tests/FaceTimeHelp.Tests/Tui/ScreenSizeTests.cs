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
    public void A_fix_on_a_huge_screen_keeps_to_lines_that_read_well()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch), 200, 30);

        theatre.Press(Key.D1);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void A_long_case_folds_its_fixes_together_and_is_shown_whole_by_F4()
    {
        using var theatre = new Theatre(new ScriptedScene([Script.Switch]) { File = LongCase });

        theatre.Press(Key.F4);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void On_a_tiny_screen_the_text_keeps_five_lines()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 40, 10);

        var text = theatre.Screen.Split('\n')[1..6];

        Assert.Equal(
            ["Turn on FaceTime Live Photos on your", "iPhone", "", "1. Open Settings > Apps > FaceTime.", "2. Scroll down to the heading that"],
            text.Select(line => line.Trim()));
    }

    [Fact]
    public void On_a_tiny_screen_the_line_to_type_into_comes_with_the_first_letter()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 40, 10);
        Assert.DoesNotContain("say it in your words", theatre.Screen, StringComparison.Ordinal);
        theatre.Press(Key.CursorDown, Key.CursorDown);
        Assert.Contains("› 3 I can't find the switch  ↕ or type", theatre.Screen, StringComparison.Ordinal);

        theatre.Type("on");

        Assert.Contains("say it in your words: on", theatre.Screen, StringComparison.Ordinal);
        Assert.Contains("say it in your words: on", theatre.LineOf(theatre.Cursor), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_tiny_screen_what_the_program_says_to_the_last_words_is_seen()
    {
        using var theatre = new Theatre(Script.Of(Script.Switch), 40, 10);

        theatre.Type("x");
        theatre.Press(Key.Enter);

        Approval.Matches(theatre.Screen);
    }

    [Fact]
    public void Text_that_goes_on_says_so_in_the_frame_below_it_and_begins_with_its_beginning()
    {
        var card = Script.End with { Text = string.Join("\n\n", Enumerable.Range(1, 20).Select(number => $"Sentence {number}.")) };
        using var theatre = new Theatre(Script.Of(Script.Device, card));

        theatre.Press(Key.D1);
        Approval.Matches(theatre.Screen);

        theatre.Press(Key.PageDown);
        Assert.Contains("PgUp earlier ┐", theatre.Screen, StringComparison.Ordinal);
        Assert.Contains("PgDn more ┤", theatre.Screen, StringComparison.Ordinal);
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
        using var theatre = new Theatre(Script.Of(Script.ManyAnswers, Script.End));

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
