using System.Text.Json;

namespace FaceTimeHelp.Tests.Specs;

public sealed class FlowSpecs : IDisposable
{
    private const string Misspelt = """
        flow: tea
        title: Tea is cold
        start: kettle
        steps:
          kettle:
            ask: Is the kettle on?
            answers:
              - { say: "Yes", go: warm-tee }
              - { say: "No", go: warm-tea }
        ends:
          warm-tea: { outcome: solved, title: Tea. }
        """;

    private readonly FaceTimeHelpProcess program = new();

    [Fact]
    public async Task The_list_names_built_in_and_own_flows()
    {
        program.Folder.Write("home/flows/tea.yaml", Misspelt.Replace("tee", "tea", StringComparison.Ordinal));
        program.Folder.Write("home/flows/coffee.yaml", Misspelt);

        var told = await program.RunAsync("flow", "list");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal(
            $"coffee  (has problems: see `facetimehelp flow check coffee`)\n"
            + "facetime-photos  FaceTime photos are missing\nstop-others  Stop others taking FaceTime photos of you\n"
            + "take-a-facetime-photo  How to take a FaceTime photo\ntea  Tea is cold\nwhere-are-my-photos  Where are my FaceTime photos?\n",
            told.Out);
    }

    [Fact]
    public async Task Built_in_flows_have_no_problems()
    {
        var told = await program.RunAsync("flow", "check");

        Assert.Equal(ExitCode.Fine, told.ExitCode);
        Assert.Equal("facetime-photos (built in): no problems.\nstop-others (built in): no problems.\ntake-a-facetime-photo (built in): no problems.\nwhere-are-my-photos (built in): no problems.\n", told.Out);
    }

    [Fact]
    public async Task A_problem_is_told_with_its_place_a_caret_and_a_suggestion()
    {
        var path = program.Folder.Write("tea.yaml", Misspelt);

        var told = await program.RunAsync("flow", "check", path);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.Empty(told.Error);
        var lines = told.Out.Split('\n');
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(path)}\(8,27\): error FTH007: .*warm-tee.*\.$", lines[0]);
        Assert.Equal("          - { say: \"Yes\", go: warm-tee }", lines[1]);
        Assert.Equal("                              ^", lines[2]);
        Assert.Equal("    Did you mean `warm-tea`?", lines[3]);
    }

    [Fact]
    public async Task The_same_in_json()
    {
        var path = program.Folder.Write("tea.yaml", Misspelt);

        var told = await program.RunAsync("flow", "check", path, "facetime-photos", "--format", "json");

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        using var json = JsonDocument.Parse(told.Out);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal([path, "facetime-photos (built in)"], files.Select(file => file.GetProperty("path").GetString()));
        Assert.Empty(files[1].GetProperty("problems").EnumerateArray());
        var problem = Assert.Single(files[0].GetProperty("problems").EnumerateArray());
        Assert.Equal(["code", "severity", "line", "column", "message", "suggestion"], problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("FTH007", "error", 8, 27), (Text(problem, "code"), Text(problem, "severity"), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.Equal("Did you mean `warm-tea`?", Text(problem, "suggestion"));
    }

    [Fact]
    public async Task Several_files_are_checked_at_once_and_one_with_errors_is_enough_to_fail()
    {
        var good = program.Folder.Write("good.yaml", Misspelt.Replace("tee", "tea", StringComparison.Ordinal));
        var bad = program.Folder.Write("bad.yaml", Misspelt);

        var told = await program.RunAsync("flow", "check", good, bad);

        Assert.Equal(ExitCode.NotSolved, told.ExitCode);
        Assert.StartsWith($"{good}: no problems.\n{bad}(8,27): error FTH007: ", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_is_checked_from_standard_input()
    {
        var good = await program.TypeAsync(Misspelt.Replace("tee", "tea", StringComparison.Ordinal), "flow", "check", "-");
        var bad = await program.TypeAsync(Misspelt, "flow", "check", "-");
        var nothing = await program.TypeAsync("", "flow", "check", "-");

        Assert.Equal((ExitCode.Fine, "(standard input): no problems.\n"), (good.ExitCode, good.Out));
        Assert.Equal(ExitCode.NotSolved, bad.ExitCode);
        Assert.StartsWith("(standard input)(8,27): error FTH007: ", bad.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotSolved, nothing.ExitCode);
        Assert.StartsWith("(standard input)(1,1): error FTH001: There is no flow here", nothing.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_that_is_not_there_could_not_be_read()
    {
        var told = await program.RunAsync("flow", "check", program.Folder.At("none.yaml"));

        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Equal($"There is no flow file {program.Folder.At("none.yaml")}.\n", told.Error);
        Assert.Empty(told.Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public async Task One_that_could_not_be_read_is_told_and_the_others_are_looked_at(string command)
    {
        var bad = program.Folder.Write("bad.yaml", Misspelt);

        var told = await program.RunAsync("flow", command, program.Folder.At("none.yaml"), bad, "no-such-flow", "stop-others");

        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Equal(
            [$"There is no flow file {program.Folder.At("none.yaml")}.", "There is no flow `no-such-flow`. There are: facetime-photos, stop-others, take-a-facetime-photo, where-are-my-photos; or name a YAML file."],
            told.ErrorLines);
        Assert.Contains($"{bad}(8,27): error FTH007: ", told.Out, StringComparison.Ordinal);
        Assert.Contains("\nstop-others (built in): ", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_files_that_could_be_read()
    {
        var told = await program.RunAsync("flow", "check", "none.yaml", "--format", "json");

        Assert.Equal(ExitCode.CouldNotRead, told.ExitCode);
        Assert.Equal("{\n  \"version\": 1,\n  \"files\": []\n}\n", told.Out);
    }

    public void Dispose() => program.Dispose();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
