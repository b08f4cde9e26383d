using FaceTimeHelp.Walks;

namespace FaceTimeHelp.Tests.Walks;

public sealed class WalkFileTests
{
    [Fact]
    public void All_that_is_wrong_with_a_walk_is_told_at_once()
    {
        var error = Assert.Throws<UserError>(() => WalkFile.Parse("tea.walk", "flow tea\nkettle\ncup\n").Sound());

        Assert.Equal(
            "tea.walk(2): This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: `kettle`.\n"
            + "tea.walk(3): This line is none of `flow NAME`, `fact NAME = VALUE`, `step > answer` and `end NAME`: `cup`.",
            error.Message);
        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var error = Assert.Throws<UserError>(() => WalkFile.Read("no-such.walk"));

        Assert.StartsWith("The walk no-such.walk cannot be read: ", error.Message);
        Assert.Equal(ExitCode.CouldNotRead, error.ExitCode);
    }
}
