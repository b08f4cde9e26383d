namespace FaceTimeHelp.Tests;

public sealed class BugReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_details_are_their_users_alone_under_a_name_that_nobody_can_know()
    {
        var state = folder.At("state");

        var first = Report(state);
        var second = Report(state);

        var files = Directory.GetFiles(state);
        Assert.Equal(2, files.Length);
        Assert.All(files, path => Assert.Contains("Not a \e[31mreal bug", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.Contains(files, path => first == $"Something in facetimehelp itself went wrong: Not a \uFFFD[31mreal bug. The details are in {path}");
        Assert.NotEqual(first, second);
        Assert.All(files, path => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)));
    }

    [Fact]
    public void Where_the_first_folder_refuses_the_next_is_taken()
    {
        var obstacle = folder.Write("file", "no folder");

        Assert.Contains(folder.At("temp"), Report(Path.Combine(obstacle, "state"), folder.At("temp")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_written_the_kind_of_bug_is_told() => Assert.Equal(
        "Something in facetimehelp itself went wrong: InvalidOperationException: Not a \uFFFD[31mreal bug.",
        Report(Path.Combine(folder.Write("file", "no folder"), "state")));

    public void Dispose() => folder.Dispose();

    private static string Report(params string[] folders)
    {
        var said = new List<string>();
        Assert.Equal(ExitCode.InternalError, BugReport.Write(new InvalidOperationException("Not a \e[31mreal bug."), folders, said.Add));
        return Assert.Single(said);
    }
}
