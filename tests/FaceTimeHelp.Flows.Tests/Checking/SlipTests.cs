using FaceTimeHelp.Flows.Checking;

namespace FaceTimeHelp.Flows.Tests.Checking;

/// <summary>
/// How well slips of the hand are told, over the shipped flows. A slip after which the text is still a sound flow is harmless and does
/// not count: a sentence less, or a quote that has become a part of a text.
/// </summary>
public sealed class SlipTests(ITestOutputHelper output)
{
    private const int OfEachKind = 100;

    private static readonly IReadOnlyList<(Slip Slip, FlowCheck Check)> All =
        [.. RepositoryFlows.All.SelectMany(flow => new Slips(flow.Text, new Random(20261123)).Make(OfEachKind)).Select(slip => (slip, RepositoryFlows.Check(slip.Text)))];

    private static IEnumerable<(Slip Slip, FlowCheck Check)> Harmful => All.Where(made => !made.Check.Problems.IsEmpty);

    [Fact]
    public void Nearly_every_slip_is_told_on_the_right_line()
    {
        foreach (var kind in All.GroupBy(made => made.Slip.Kind))
            output.WriteLine($"{kind.Key}: {kind.Count()} made, {kind.Count(made => made.Check.Problems.IsEmpty)} harmless, {kind.Count(made => !made.Check.Problems.IsEmpty && made.Slip.IsToldBy(made.Check.Problems))} told on the right line");

        AssertShare(0.98, [.. Harmful], made => made.Slip.IsToldBy(made.Check.Problems));
    }

    [Fact]
    public void Nearly_every_misspelt_word_comes_with_the_word_that_was_meant() =>
        AssertShare(0.98, [.. Harmful.Where(made => made.Slip.Meant is not null)], made => made.Slip.IsMendedBy(made.Check.Problems));

    private void AssertShare(double least, IReadOnlyList<(Slip Slip, FlowCheck Check)> made, Func<(Slip Slip, FlowCheck Check), bool> holds)
    {
        var missed = made.Where(one => !holds(one)).ToList();
        foreach (var (slip, check) in missed)
            output.WriteLine($"Missed {slip.Kind} on line {slip.RightLines[0]}: `{slip.Text.Split('\n')[slip.RightLines[0] - 1]}` {slip.Meant}; told: {string.Join(" / ", check.Problems.Take(3).Select(problem => $"{problem.Place.Line}: {problem.Message} {problem.Suggestion}"))}");

        output.WriteLine($"{made.Count - missed.Count} of {made.Count}.");
        Assert.True(made.Count >= 300 || made.Count - missed.Count > 0);
        Assert.True(made.Count - missed.Count >= least * made.Count, $"{missed.Count} of {made.Count} slips are missed.");
    }
}
