using FaceTimeHelp.Sending;

namespace FaceTimeHelp.Tests.Sending;

public sealed class ShownCodesTests
{
    private static readonly Room usual = new(80, 23, HasColour: true);

    [Fact]
    public void A_window_of_80_by_24_with_a_line_for_keys_holds_106_letters_in_one_code()
    {
        var code = Assert.Single(Drawn(new string('a', 106), usual));

        Assert.Equal(23, code.Lines.Length);
        Assert.All(code.Lines, line => Assert.Equal(45, line.Length));
        Assert.Empty(code.Words);
    }

    [Fact]
    public void A_longer_message_is_in_several_that_fit_and_each_says_which_it_is()
    {
        var codes = Drawn(new string('a', 213), usual);

        Assert.Equal(["Code 1 of 3", "Code 2 of 3", "Code 3 of 3"], codes.Select(code => code.Words[0]));
        Assert.Equal(["", "Each holds a part of the", "message. Scan them all,", "in this order.", ""], codes[0].Words.Skip(1));
        Assert.All(codes, code => Assert.InRange(code.Lines.Length, 1, 23));
        Assert.All(codes.SelectMany(code => code.WithWords()), line => Assert.InRange(line.Blocks.Length + ShownCode.Gap + line.Words.Length, 1, 80));
    }

    [Fact]
    public void Where_there_is_room_for_one_code_it_is_one() => Assert.Single(Drawn(new string('a', 213), new Room(120, 39, HasColour: true)));

    [Theory]
    [InlineData(80, 22)]
    [InlineData(72, 23)]
    public void Where_not_even_several_have_room_it_says_what_they_take_and_what_to_do(int columns, int lines) =>
        Assert.Equal(
            $"This window is too small for this message as a QR code: that takes 73 columns and 23 lines, and there is room for {columns} and {lines}. Make the window larger, copy the message, or save it to a file.",
            Refusal(new string('a', 107), new Room(columns, lines, HasColour: true)));

    [Fact]
    public void A_short_message_needs_no_more_than_its_code() => Assert.Single(Drawn("Hello!", new Room(29, 15, HasColour: true)));

    [Fact]
    public void More_codes_than_anybody_scans_are_refused()
    {
        Assert.Equal(9, Drawn(new string('a', 9 * 106), usual).Length);
        Assert.Equal(
            "This message is too long for QR codes: in this window it would take more than 9. Copy it, or save it to a file.",
            Refusal(new string('a', (9 * 106) + 1), usual));
    }

    [Fact]
    public void A_message_that_no_code_holds_is_refused_in_the_usual_window_without_a_long_wait() =>
        Assert.StartsWith("This message is too long for QR codes", Refusal(string.Concat(Enumerable.Repeat("word ", 200_000)), usual), StringComparison.Ordinal);

    [Fact]
    public void Without_colours_it_is_drawn_for_a_dark_screen_and_says_so()
    {
        var code = Assert.Single(Drawn("Hello!", usual with { HasColour = false }));

        Assert.Equal(["Drawn for a dark screen.", "On a light one it may", "not scan.", ""], code.Words);
        Assert.Equal(new string('█', 29), code.Lines[0]);
    }

    [Fact]
    public void Its_words_stand_beside_the_code_below_its_border()
    {
        var code = Drawn(new string('a', 213), usual)[0];

        var lines = code.WithWords("Next: m qr 2").Select(line => line.Words).ToArray();

        Assert.Equal(["", "", "Code 1 of 3", "", "Each holds a part of the", "message. Scan them all,", "in this order.", "", "Next: m qr 2", ""], lines[..10]);
    }

    private static ShownCode[] Drawn(string message, Room room) => [.. Assert.IsType<ShownCodes.Drawn>(ShownCodes.Of(message, room)).Codes];

    private static string Refusal(string message, Room room) => Assert.IsType<ShownCodes.Refused>(ShownCodes.Of(message, room)).Sentence;
}
