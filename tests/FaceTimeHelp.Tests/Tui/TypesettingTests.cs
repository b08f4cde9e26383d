using FaceTimeHelp.Tui.Typesetting;

namespace FaceTimeHelp.Tests.Tui;

public class TypesettingTests
{
    [Fact]
    public void Numbered_steps_hang_under_their_words()
    {
        var text = """
            Do this:

            1. Open Settings and scroll
               down a long way.
            2. Turn it on.
            - or leave it
            """;

        Assert.Equal(["Do this:", "", "1. Open Settings and", "   scroll down a", "   long way.", "2. Turn it on.", "- or leave it"], Set(text, 20));
    }

    [Fact]
    public void Lines_of_one_paragraph_are_joined()
    {
        Assert.Equal(["One two three.", "", "Four."], Set("One\ntwo three.\n\nFour.", 40));
    }

    [Fact]
    public void Bold_words_and_code_are_strong()
    {
        var line = Assert.Single(Markdown.Lines("Open **Settings** or `System Settings`.", 60));

        Assert.Equal(["Settings", "System Settings"], line.Pieces.Where(piece => piece.Ink == Ink.Strong).Select(piece => piece.Text));
    }

    [Fact]
    public void A_link_says_where_it_leads()
    {
        Assert.Equal(["See Apple (https://support.apple.com)."], Set("See [Apple](https://support.apple.com).", 60));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_broken()
    {
        Assert.Equal(["a", "https://ex", "ample.org", "b"], Set("a https://example.org b", 10));
    }

    [Fact]
    public void Wide_letters_count_two_columns()
    {
        Assert.Equal(["写真写", "真"], Set("写真写真", 7));
    }

    [Fact]
    public void Fenced_lines_are_kept_as_they_are()
    {
        Assert.Equal(["Before it.", "", "- **a**", "  ^", "", "After it."], Set("Before\nit.\n\n```\n- **a**\n  ^\n```\n\nAfter it.", 40));
    }

    private static IEnumerable<string> Set(string markdown, int width) => Markdown.Lines(markdown, width).Select(Text);

    private static string Text(Line line) => string.Concat(line.Pieces.Select(piece => piece.Text));
}
