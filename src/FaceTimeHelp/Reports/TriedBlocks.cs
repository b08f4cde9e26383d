using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Reports;

/// <summary>What was tried, each fix with what was answered to it: who helps next must not take what could not be done for done.</summary>
internal sealed class TriedBlocks(IEnumerable<Fix> fixes)
{
    private readonly IReadOnlyList<Fix> tried = [.. fixes.Where(fix => fix.State is FixState.Done or FixState.Checked or FixState.Skipped)];

    /// <summary>Null where no fix was met.</summary>
    public string? Counts => tried.Count == 0
        ? null
        : string.Join(
            ' ',
            Count("Changed", FixState.Done),
            Count("Checked, nothing changed", FixState.Checked),
            Count("Left out", FixState.Skipped));

    public IEnumerable<Block> All => Counts is { } counts
        ? [new Sentences(counts), Items.Of(tried.Select(fix => $"{fix.Title}: {Answer(fix)}"))]
        : [];

    private string Count(string words, FixState state) => $"{words}: {tried.Count(fix => fix.State == state)}.";

    private static string Answer(Fix fix) => (fix.State, fix.Answer) switch
    {
        (FixState.Skipped, null) => "left out",
        (FixState.Skipped, var answer) => $"{answer}, then: left out",
        (_, var answer) => answer ?? "",
    };
}
