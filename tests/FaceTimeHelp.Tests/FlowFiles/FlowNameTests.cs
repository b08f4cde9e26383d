using FaceTimeHelp.Tests.Trying;

namespace FaceTimeHelp.Tests.FlowFiles;

/// <summary>Flows that are called by name.</summary>
public sealed class FlowNameTests : IDisposable
{
    private readonly Computer computer = new();

    [Fact]
    public async Task A_file_that_ends_with_yml_has_a_name_too()
    {
        computer.Write("home/flows/tea.yml", Tea.Flow);

        (await computer.RunAsync([], "flow", "list")).Says("\ntea  ");
        Assert.Equal(computer.At("home", "flows", "tea.yml"), computer.Flows.Find("tea").Path);
    }

    [Fact]
    public async Task A_flow_uses_a_neighbour_that_ends_with_yml()
    {
        computer.Write("tea.yml", Tea.Flow);
        var office = computer.Write("office.yaml", "flow: office\ntitle: Office\nuse: tea\nstart: plug\nends:\n  home: { outcome: unsolved, title: Go home. }\n");

        Assert.DoesNotContain("FTH023", (await computer.RunAsync([], "flow", "check", office)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_files_with_one_name_the_same_is_always_taken()
    {
        computer.Write("home/flows/tea.yml", Tea.Flow);
        computer.Write("home/flows/tea.yaml", Tea.Flow);

        Assert.Equal(computer.At("home", "flows", "tea.yaml"), computer.Flows.Find("tea").Path);
        Assert.Single(computer.Flows.Names, "tea");
    }

    [Fact]
    public void A_name_that_no_file_can_have_is_told_as_missing() =>
        Assert.StartsWith("There is no flow `a/\0.yaml`.", Assert.Throws<UserError>(() => computer.Flows.Find("a/\0.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_advice_to_check_a_flow_can_be_pasted_where_its_path_has_spaces()
    {
        var path = computer.Write("my flows/a$b.yaml", "flow: [");
        computer.Write("home/flows/green tea.yaml", "flow: [");

        var error = Assert.Throws<UserError>(() => computer.Flows.Find(path).Sound());

        Assert.Contains($"`facetimehelp flow check {(OperatingSystem.IsWindows() ? $"\"{path}\"" : $"'{path}'")}` shows", error.Message, StringComparison.Ordinal);
        (await computer.RunAsync([], "flow", "list")).Says("green tea  (has problems: see `facetimehelp flow check \"green tea\"`)\n");
    }

    public void Dispose() => computer.Dispose();
}
