using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>What the flows say can be traced, and where they do not help, somebody else is helped to take over.</summary>
public sealed class HonestyTests
{
    /// <summary>What was read where there is no page.</summary>
    private static readonly string[] WithoutAddress = ["base-article", "apple-programs"];

    [Fact]
    public void No_flow_has_even_a_hint() =>
        Assert.Empty(BuiltIn.Files.SelectMany(file => file.Check().Problems, (file, problem) => $"{file.Name}({problem.Place.Line}): {problem.Message}"));

    [Fact]
    public void Every_source_can_be_looked_up_and_says_when_it_was()
    {
        var sources = BuiltIn.Flows.SelectMany(flow => flow.Sources).ToList();

        Assert.NotEmpty(sources);
        Assert.Empty(sources.Where(source => source.Checked is null).Select(source => source.Name));
        Assert.Empty(sources.Where(source => source.Address?.StartsWith("https://", StringComparison.Ordinal) != true && !WithoutAddress.Contains(source.Name)).Select(source => source.Name));
    }

    [Fact]
    public void No_source_is_listed_in_two_flows_or_twice()
    {
        var addresses = BuiltIn.Flows.SelectMany(flow => flow.Sources).Where(source => source.UsedFrom is null).Select(source => source.Address ?? source.Title).ToList();

        Assert.Equal(addresses.Distinct(), addresses);
    }

    [Fact]
    public void Every_end_that_is_not_solved_hands_over() =>
        Assert.Empty(BuiltIn.Flows.SelectMany(flow => flow.Steps).OfType<Ending>().Where(end => end is { Outcome: Outcome.Unsolved, HandsOver: false }).Select(end => end.Id));

    [Fact]
    public void Nobody_is_urged_to_turn_Lockdown_Mode_off() =>
        Assert.DoesNotContain(BuiltIn.Texts, text => text.Text.Contains("Lockdown", StringComparison.Ordinal) && text.Text.Contains("urn it off", StringComparison.OrdinalIgnoreCase));
}
