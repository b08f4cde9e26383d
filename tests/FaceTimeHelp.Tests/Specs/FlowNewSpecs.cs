namespace FaceTimeHelp.Tests.Specs;

public sealed class FlowNewSpecs : IDisposable
{
    private readonly FaceTimeHelpProcess program = new();

    [Fact]
    public async Task A_flow_begins_without_a_problem_and_with_the_next_commands()
    {
        var path = program.Folder.At("my-flow.yaml");

        var told = await program.RunAsync("flow", "new", path);
        var check = await program.RunAsync("flow", "check", path);

        Assert.Equal((ExitCode.Fine, ""), (told.ExitCode, told.Error));
        Assert.Equal(
            $"""
            Written: {path}, a small flow that works as it is.
            Written: {program.Folder.At("flow.schema.json")}, by which editors can help.

            Next:
              facetimehelp flow check {path}
              facetimehelp flow try {path}
              facetimehelp flow test {path}

            """,
            told.Out);
        Assert.Equal((ExitCode.Fine, $"{path}: no problems.\n"), (check.ExitCode, check.Out));
    }

    [Fact]
    public async Task The_schema_beside_a_new_flow_is_what_the_command_prints()
    {
        await program.RunAsync("flow", "new", program.Folder.At("my-flow.yaml"));

        Assert.Equal((await program.RunAsync("flow", "schema")).Out, await File.ReadAllTextAsync(program.Folder.At("flow.schema.json"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("My Flow (2).yml", "My Flow (2).yml", "my-flow-2")]
    [InlineData("Größe", "Größe.yaml", "größe")]
    [InlineData("v1.2", "v1.2.yaml", "v1-2")]
    [InlineData("!.yaml", "!.yaml", "my-flow")]
    public async Task A_flow_is_called_by_its_files_name(string given, string written, string name)
    {
        await program.RunAsync("flow", "new", program.Folder.At(given));

        Assert.Contains($"\nflow: {name}\n", await File.ReadAllTextAsync(program.Folder.At(written), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_already_is_left_as_it_is()
    {
        var path = program.Folder.Write("my-flow.yaml", "mine");
        program.Folder.Write("flow.schema.json", "mine too");

        var told = await program.RunAsync("flow", "new", path);
        await program.RunAsync("flow", "new", program.Folder.At("other.yaml"));

        Assert.Equal((ExitCode.NotSolved, ""), (told.ExitCode, told.Out));
        Assert.Equal($"{path} is there already, and it was left as it is. Give another name, or go on with it: facetimehelp flow check {path}\n", told.Error);
        Assert.Equal(("mine", "mine too"), (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(program.Folder.At("flow.schema.json"), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var path = program.Folder.At("none", "my-flow.yaml");

        var told = await program.RunAsync("flow", "new", path);

        Assert.Equal((ExitCode.CouldNotRead, ""), (told.ExitCode, told.Out));
        Assert.Equal($"{path} cannot be written: there is no folder {program.Folder.At("none")}. Make it first.\n", told.Error);
    }

    public void Dispose() => program.Dispose();
}
