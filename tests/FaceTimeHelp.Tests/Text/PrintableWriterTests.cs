using FaceTimeHelp.Text;

namespace FaceTimeHelp.Tests.Text;

public sealed class PrintableWriterTests
{
    [Fact]
    public void Text_is_one_line_where_one_is_written() => Assert.Equal("a\uFFFDb\uFFFD[31m\n", Written(writer => writer.Line("a\nb\e[31m")));

    [Fact]
    public void Lines_stay_lines_however_they_end() => Assert.Equal("a\nb\nc\uFFFD\n", Written(writer => writer.Lines("a\r\nb\nc\e")));

    private static string Written(Action<PrintableWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new PrintableWriter(text));
        return text.ToString();
    }
}
