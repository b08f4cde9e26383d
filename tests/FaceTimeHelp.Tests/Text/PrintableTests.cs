using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tests.Text;

public class PrintableTests
{
    [Theory]
    [InlineData("IMG_0001.HEIC", "IMG_0001.HEIC")]
    [InlineData("Größe 写真 👩‍👧", "Größe 写真 👩‍👧")]
    [InlineData("a\e[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u009B31m", "a\uFFFD31m")]
    [InlineData("a\0\u007F\r", "a\uFFFD\uFFFD\uFFFD")]
    [InlineData("exe.\u202Egnp", "exe.\uFFFDgnp")]
    [InlineData("a\u2066b\u2069", "a\uFFFDb\uFFFD")]
    [InlineData("a\tb", "a b")]
    public void Only_what_steers_the_terminal_is_marked(string text, string printable)
    {
        Assert.Equal(printable, Printable.From(text));
    }

    [Fact]
    public void A_lone_surrogate_is_marked()
    {
        Assert.Equal("a\uFFFDb", Printable.From("a" + (char)0xD83D + "b"));
    }

    [Fact]
    public void A_newline_is_kept_only_when_asked()
    {
        Assert.Equal("a\uFFFDb", Printable.From("a\nb"));
        Assert.Equal("a\nb", Printable.From("a\nb", keepNewlines: true));
    }
}
