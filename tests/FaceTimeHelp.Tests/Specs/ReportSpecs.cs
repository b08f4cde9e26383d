namespace FaceTimeHelp.Tests.Specs;

public sealed class ReportSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Fact]
    public async Task A_case_is_reported_once_there_is_one()
    {
        var none = await program.RunAsync("report");
        Assert.Equal((ExitCode.CouldNotRead, "", "No case is saved that a report could be made of. Begin one: facetimehelp\n"), (none.ExitCode, none.Out, none.Error));

        await program.TypeAsync("2\niphone\n", "fix", "--photos", Directory.CreateDirectory(program.Folder.At("photos of Anna")).FullName);
        var told = await program.RunAsync("report", "--out", program.Folder.At("report.json"));

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        told.Says("\"title\": \"Which system version is on your device?\"");
        told.SaysNot("Anna");
        Assert.Equal(ExitCode.NotSolved, (await program.RunAsync("report", "--out", program.Folder.At("report.json"))).ExitCode);
        Assert.Equal(ExitCode.WrongUsage, (await program.RunAsync("report", "--format", "pdf")).ExitCode);
    }

    [Theory]
    [InlineData("", "--out needs a file's name.\n")]
    [InlineData("for.pdf", "`for.pdf` does not say what it is to be: let it end in .md, .html or .json, or name the form with --format.\n")]
    [InlineData("report", "`report` does not say what it is to be: let it end in .md, .html or .json, or name the form with --format.\n")]
    public async Task A_name_that_says_no_form_is_wrong_usage(string name, string said)
    {
        var told = await program.RunAsync("report", "--out", name);

        Assert.Equal((ExitCode.WrongUsage, ""), (told.ExitCode, told.Out));
        Assert.StartsWith(said, told.Error);
    }

    public void Dispose() => program.Dispose();
}
