using Terminal.Gui.Input;

namespace FaceTimeHelp.Tests.Tui;

public class TypingTests
{
    [Fact]
    public void A_digit_without_an_answer_is_typed()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Press(Key.D7);

        Assert.Contains("say it in your words: 7", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_on_a_card_without_answers_is_shown_whole()
    {
        var folder = Script.Version with { Choices = [], Invitation = "Type the folder's path, or drag the folder into this window." };
        using var theatre = new Theatre(Script.Of(folder));

        Assert.Contains("window.", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cursor_stands_behind_the_typed_words()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Type("pad");

        Assert.EndsWith("words: pad", theatre.LineOf(theatre.Cursor)[..theatre.Cursor!.Value.X], StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_may_be_said_in_its_own_words()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));

        theatre.Type("phone");
        theatre.Press(Key.Enter);

        Assert.Contains("You said: phone", theatre.Screen, StringComparison.Ordinal);
        Assert.Contains("I took that as: iPhone", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_card_invites_to_type_digits_are_words_and_what_they_were_taken_for_is_told()
    {
        using var theatre = new Theatre(Script.Of(Script.Version, Script.Switch));

        theatre.Type("17.6.1");
        theatre.Press(Key.Enter);

        Assert.Contains("I took that as: I can't find it", theatre.Screen, StringComparison.Ordinal);
        Assert.Equal(Script.Switch, theatre.Conversation.Card);
    }

    [Fact]
    public void A_typed_number_that_stands_before_an_answer_is_that_answer()
    {
        using var theatre = new Theatre(Script.Of(Script.Version, Script.Switch));
        Assert.Contains("1 I can't find it", theatre.Screen, StringComparison.Ordinal);

        theatre.Type("1");
        Assert.Equal(Script.Version, theatre.Conversation.Card);
        theatre.Press(Key.Enter);

        Assert.Contains("You said: I can't find it", theatre.Screen, StringComparison.Ordinal);
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
    public void Words_that_mean_nothing_give_way_to_what_is_typed_next()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Type("gramophone");
        theatre.Press(Key.Enter);

        theatre.Type("ipad");

        Assert.Contains("say it in your words: ipad ", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void After_words_that_mean_nothing_a_digit_chooses_at_once()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Type("gramophone");
        theatre.Press(Key.Enter);

        theatre.Press(Key.D2);

        Assert.Contains("You said: iPad", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_mean_nothing_can_be_mended()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Type("gramophonex");
        theatre.Press(Key.Enter, Key.Backspace);

        Assert.Contains("say it in your words: gramophone ", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_U_clears_the_line()
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Type("gramophone");

        theatre.Press(Key.U.WithCtrl);

        Assert.DoesNotContain("gramophone", theatre.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_without_answers_waits_with_the_cursor_in_its_line()
    {
        using var theatre = new Theatre(Script.Of(Script.Version with { Choices = [], Invitation = "Type the folder's path" }));

        Assert.EndsWith("path: ", theatre.LineOf(theatre.Cursor)[..theatre.Cursor!.Value.X], StringComparison.Ordinal);
    }

    [Fact]
    public void A_paste_is_cut_where_the_longest_path_ends()
    {
        using var theatre = new Theatre(Script.Of(Script.Device));

        theatre.Paste(new string('x', 100_000) + "y");
        theatre.Press(Key.Backspace);
        theatre.Type("z");

        Assert.Contains("xxxz", theatre.Screen, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("back", "Which device do you take the photo on?")]
    [InlineData("Why", "Why: both of you need it on.")]
    [InlineData("message", "Message for them")]
    [InlineData("quit", "Leave?")]
    public void What_has_a_key_may_be_asked_for_in_a_word(string word, string shown)
    {
        using var theatre = new Theatre(Script.Of(Script.Device, Script.Switch));
        theatre.Press(Key.D1);

        theatre.Type(word);
        theatre.Press(Key.Enter);

        Assert.Contains(shown, theatre.Screen, StringComparison.Ordinal);
        Assert.DoesNotContain($"You said: {word}", theatre.Screen, StringComparison.Ordinal);
    }
}
