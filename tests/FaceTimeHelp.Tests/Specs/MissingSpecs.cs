namespace FaceTimeHelp.Tests.Specs;

public sealed class MissingSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Theory]
    [InlineData("scan", "/no/such/folder")]
    [InlineData("scan", "/no/such/folder", "--json")]
    [InlineData("scan", ".", "--baseline", "/no/such/baseline")]
    [InlineData("fix", "--photos", "/no/such/folder")]
    [InlineData("fix", "no-such-flow")]
    [InlineData("fix", "no-such-flow.yaml")]
    [InlineData("fix", "--answers", "no-such.walk")]
    [InlineData("fix", "--resume", "../../etc")]
    [InlineData("flow", "check", "no-such-flow.yaml")]
    [InlineData("session", "show", "2026-03-14-bcdf")]
    [InlineData("session", "forget", "2026-03-14-bcdf")]
    public async Task What_is_missing_is_told_in_exactly_one_line(params string[] words)
    {
        var told = await program.RunAsync(words);

        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Single(told.ErrorLines);
        Assert.Empty(told.Out);
    }

    public void Dispose() => program.Dispose();
}
