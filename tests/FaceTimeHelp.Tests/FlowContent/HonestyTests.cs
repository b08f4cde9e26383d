using System.Text.RegularExpressions;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Tests.FlowContent;

/// <summary>What the flows say can be traced, and where they do not help, somebody else is helped to take over.</summary>
public sealed partial class HonestyTests
{
    /// <summary>It was read as a text, and its page could not be found again.</summary>
    private const string WithoutAddress = "base-article";

    /// <summary>What a person has decided is handed to nobody.</summary>
    private const string Decided = "they-decline";

    [Fact]
    public void No_flow_has_even_a_hint() =>
        Assert.Empty(BuiltIn.Files.SelectMany(file => file.Check().Problems, (file, problem) => $"{file.Name}({problem.Place.Line}): {problem.Message}"));

    [Fact]
    public void Every_source_can_be_looked_up_and_says_when_it_was()
    {
        var sources = BuiltIn.Flows.SelectMany(flow => flow.Sources).ToList();

        Assert.NotEmpty(sources);
        Assert.Empty(sources.Where(source => source.Checked is null).Select(source => source.Name));
        Assert.Empty(sources.Where(source => source.Address?.StartsWith("https://", StringComparison.Ordinal) != true && source.Name != WithoutAddress).Select(source => source.Name));
    }

    [Fact]
    public void No_source_is_listed_in_two_flows_or_twice()
    {
        var addresses = BuiltIn.Flows.SelectMany(flow => flow.Sources).Where(source => source.UsedFrom is null).Select(source => source.Address ?? source.Title).ToList();

        Assert.Equal(addresses.Distinct(), addresses);
    }

    [Fact]
    public void Every_end_that_is_not_solved_hands_over() =>
        Assert.Equal([Decided], BuiltIn.Flows.SelectMany(flow => flow.Steps).OfType<Ending>().Where(end => end is { Outcome: Outcome.Unsolved, HandsOver: false }).Select(end => end.Id.Value).Distinct());

    /// <summary>Each is a claim that only our own reasoning supports, by a part of its sentence.</summary>
    [Theory]
    [InlineData("sound-only why", "there may be nothing to take")]
    [InlineData("sound-only-end text", "there may be nothing to take")]
    [InlineData("show-button why", "it may have to be on")]
    [InlineData("show-button-theirs why", "may have to be on")]
    [InlineData("guest text", "may not work for people who join that way")]
    [InlineData("guest why", "may not be able to")]
    [InlineData("guest-end title", "may not work")]
    [InlineData("call-again why", "may be told only when a call starts")]
    [InlineData("old-system-mine text", "Apple may block them")]
    [InlineData("old-system-theirs text", "Apple may block them")]
    [InlineData("old-system-mine why", "may both need")]
    [InlineData("too-old-mine text", "may be blocked")]
    [InlineData("too-old-theirs text", "may be blocked")]
    [InlineData("update-mine why", "may need at least")]
    [InlineData("update-theirs why", "may need at least")]
    [InlineData("open-photos why", "may not show up")]
    [InlineData("make-room why", "may not be able to save")]
    [InlineData("works-now text", "may never have reached you")]
    [InlineData("solved text", "may never have reached you")]
    [InlineData("try-a-new-one text", "may never have reached you")]
    [InlineData("no-switch-to-turn-off text", "may not work on this device")]
    [InlineData("check-off text", "may be grey, or gone")]
    [InlineData("gathered text", "may not show on an iPhone")]
    [InlineData("smart-album-empty text", "may help")]
    [InlineData("not-here title", "may not be available")]
    [InlineData("with_others how", "may be on your side")]
    public void What_is_only_reasoned_is_said_with_may(string where, string words) =>
        Assert.Contains(BuiltIn.Texts, text => text.Where.StartsWith($"facetime-photos: {where}", StringComparison.Ordinal) && text.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("SharePlay")]
    [InlineData("Recently Saved")]
    [InlineData("12.0 did not have the switch")]
    public void What_could_not_be_confirmed_is_not_said(string words) =>
        Assert.DoesNotContain(BuiltIn.Texts, text => text.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Nobody_is_told_to_take_a_picture_of_somebody_who_has_not_agreed()
    {
        var taking = BuiltIn.Texts.Where(text => TakesPicture().IsMatch(text.Text)).ToList();

        Assert.NotEmpty(taking);
        Assert.Empty(taking.Where(text => !text.Text.Contains("agree", StringComparison.Ordinal)).Select(text => text.Where));
    }

    [Fact]
    public void Nobody_is_urged_to_turn_Lockdown_Mode_off() =>
        Assert.DoesNotContain(BuiltIn.Texts, text => text.Text.Contains("Lockdown", StringComparison.Ordinal) && text.Text.Contains("urn it off", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("(tap|click|press) (the shutter|\\*\\*Command|the side or top button and \\*\\*Volume)", RegexOptions.IgnoreCase)]
    private static partial Regex TakesPicture();
}
