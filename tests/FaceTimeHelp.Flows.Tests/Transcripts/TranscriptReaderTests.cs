using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Transcripts;

namespace FaceTimeHelp.Flows.Tests.Transcripts;

public sealed class TranscriptReaderTests
{
    [Fact]
    public void Four_kinds_of_lines_are_read()
    {
        var (walk, problems) = TranscriptReader.Read("\uFEFF# A walk.\r\nflow tea\n\nfact my_device = iPod touch\n  kettle > Yes, it is > on\ncup > <\ncup > !\nsugar > ?\nscan > appeared\nend done\n");

        Assert.Empty(problems);
        Assert.Equal("tea", walk.Flow);
        Assert.Equal([new TranscriptFact(4, new GivenFact("my_device", "iPod touch"))], walk.Facts);
        Assert.Equal(
            [new TranscriptAnswer(5, "kettle", "Yes, it is > on"), new(6, "cup", "<"), new(7, "cup", "!"), new(8, "sugar", "?"), new(9, "scan", "appeared")],
            walk.Answers);
        Assert.Equal(new TranscriptEnd(10, "done"), walk.End);
    }

    [Theory]
    [InlineData("kettle")]
    [InlineData("kettle >")]
    [InlineData("fact my_device")]
    [InlineData("end")]
    [InlineData("flow two words")]
    public void Any_other_line_is_told_with_its_number(string line) => Assert.Equal(
        [new TranscriptProblem(2, $"This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: `{line}`.")],
        TranscriptReader.Read("flow tea\n" + line).Problems);

    [Fact]
    public void Everything_that_is_wrong_is_told_and_the_rest_is_read()
    {
        var (walk, problems) = TranscriptReader.Read("flow tea\nflow coffee\nfact sugar = one\nfact sugar = two\nhm\nend done\ncup > Yes\nend done\n");

        Assert.Equal(
            [
                new TranscriptProblem(2, "The walk is through `tea` already, and can be through one flow alone."),
                new(4, "The fact `sugar` is given twice."),
                new(5, "This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: `hm`."),
                new(7, "The walk has ended on line 6, so nothing can be answered any more."),
                new(8, "The walk has ended on line 6 already."),
            ],
            problems);
        Assert.Equal(("tea", "one", new TranscriptEnd(6, "done")), (walk.Flow, Assert.Single(walk.Facts).Given.Value, walk.End));
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_refused_before_it_is_read() => Assert.Equal(
        [new TranscriptProblem(1, "A walk may have 1048576 characters; this text has 1048577.")],
        TranscriptReader.Read(new string('\n', 1048577)).Problems);
}
