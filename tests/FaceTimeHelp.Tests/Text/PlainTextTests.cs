using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Open **Settings > FaceTime**.", "Open Settings > FaceTime.")]
    [InlineData("Start `facetimehelp` again.", "Start facetimehelp again.")]
    [InlineData("See [Apple's page](https://support.apple.com/109526).", "See Apple's page (https://support.apple.com/109526).")]
    [InlineData("## Then\nWait.", "Then\nWait.")]
    [InlineData("1. One\n- Two", "1. One\n- Two")]
    [InlineData("2 ** 3 # 4 [5]", "2 ** 3 # 4 [5]")]
    public void Marks_go_and_words_stay(string markdown, string plain) => Assert.Equal(plain, PlainText.Of(markdown));

    [Theory]
    [InlineData("```")]
    [InlineData("```text")]
    public void Fenced_lines_are_kept_as_they_are(string fence) =>
        Assert.Equal("Before\n## **a** `b`\n\nBold", PlainText.Of($"Before\n{fence}\n## **a** `b`\n```\n\n**Bold**"));

    [Fact]
    public void What_steers_a_terminal_is_marked() => Assert.Equal("a\uFFFD[31mb", PlainText.Of("a\e[31mb"));
}
