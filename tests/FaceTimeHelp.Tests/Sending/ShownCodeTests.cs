using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests.Sending;

public sealed class ShownCodeTests
{
    private static readonly string Message = new('a', 106);

    [Fact]
    public void A_window_of_80_by_24_with_a_line_for_keys_holds_106_letters()
    {
        var drawn = Assert.IsType<ShownCode.Drawn>(ShownCode.Of(Message, new Room(80, 23, HasColour: true)));

        Assert.Equal(23, drawn.Lines.Length);
        Assert.All(drawn.Lines, line => Assert.Equal(45, line.Length));
        Assert.Null(drawn.Advice);
    }

    [Theory]
    [InlineData(80, 22)]
    [InlineData(44, 23)]
    public void Where_it_has_no_room_it_is_refused_with_what_it_takes_and_what_to_do(int columns, int lines)
    {
        var refused = Assert.IsType<ShownCode.Refused>(ShownCode.Of(Message, new Room(columns, lines, HasColour: true)));

        Assert.Equal(
            $"This message is too long for a QR code in this window: that takes 45 columns and 23 lines, and there is room for {columns} and {lines}. Make the window larger, copy the message, or save it to a file.",
            refused.Sentence);
    }

    [Fact]
    public void A_text_that_no_code_holds_is_refused_in_every_window()
    {
        var refused = Assert.IsType<ShownCode.Refused>(ShownCode.Of(new string('a', 2954), new Room(500, 500, HasColour: true)));

        Assert.Equal("This message is too long for any QR code. Copy it, or save it to a file.", refused.Sentence);
    }

    [Fact]
    public void Without_colours_it_is_drawn_for_a_dark_screen_and_says_so()
    {
        var drawn = Assert.IsType<ShownCode.Drawn>(ShownCode.Of(Message, new Room(80, 24, HasColour: false)));

        Assert.Equal("Drawn for a dark screen. On a light one it may not scan.", drawn.Advice);
        Assert.Equal(new string('█', 45), drawn.Lines[0]);
        Assert.IsType<ShownCode.Refused>(ShownCode.Of(Message, new Room(80, 23, HasColour: false)));
    }
}
