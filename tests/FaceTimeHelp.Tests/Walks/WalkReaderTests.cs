using FaceTimeHelp.Cases;
using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Tests.Walks;

public sealed class WalkReaderTests
{
    [Fact]
    public void Four_kinds_of_lines_are_read()
    {
        var walk = WalkReader.Parse("tea.walk", "# A walk.\r\nflow tea\n\nfact my_device = iPod touch\n  kettle > Yes, it is > on\ncup > <\ncup > !\nscan > appeared\nend done\n");

        Assert.Equal("tea", walk.Flow);
        Assert.Equal([new GivenFact("my_device", "iPod touch")], walk.Facts);
        Assert.Equal(
            [new WalkLine(5, "kettle", "Yes, it is > on"), new WalkLine(6, "cup", "<"), new WalkLine(7, "cup", "!"), new WalkLine(8, "scan", "appeared")],
            walk.Lines);
        Assert.Equal("done", walk.End);
    }

    [Theory]
    [InlineData("kettle")]
    [InlineData("kettle >")]
    [InlineData("fact my_device")]
    [InlineData("end")]
    [InlineData("flow two words")]
    public void Any_other_line_is_told_with_its_number(string line)
    {
        var error = Assert.Throws<UserError>(() => WalkReader.Parse("tea.walk", "flow tea\n" + line));

        Assert.Equal($"tea.walk(2): this line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: {line}", error.Message);
        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var error = Assert.Throws<UserError>(() => WalkReader.Read("no-such.walk"));

        Assert.StartsWith("The answers in no-such.walk cannot be read: ", error.Message);
        Assert.Equal(ExitCode.CouldNotRead, error.ExitCode);
    }
}
