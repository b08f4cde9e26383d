using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The combinations of facts that no text fits yet. Taking a text away cuts boxes instead of counting every combination, so that many
/// facts cost little.
/// </summary>
internal sealed class Combinations
{
    /// <summary>
    /// Each condition on a further fact can double the number of boxes; nobody could follow a step with this many cases anyway.
    /// </summary>
    public const int Max = 1000;

    private readonly Flow flow;
    private readonly ImmutableArray<Domain> domains;
    private readonly Box everything;
    private List<Box> boxes;

    public Combinations(Flow flow, Variants variants)
    {
        this.flow = flow;
        domains = [.. Domain.Of(flow, [variants])];
        everything = Box.Everything(domains);
        boxes = [everything];
    }

    /// <summary>One combination that is left, in words; null where none is.</summary>
    public string? Example => boxes.Count == 0 ? null : Describe(boxes[0]);

    public bool AreTooMany => boxes.Count > Max;

    /// <summary>Takes away what a condition covers (null: everything); false where it covered nothing that was left.</summary>
    public bool Remove(Condition? condition)
    {
        if (everything.Within(condition) is not { } fitting)
            return false;

        var touched = boxes.Exists(box => box.Meet(fitting) is not null);
        boxes = [.. boxes.SelectMany(box => box.Outside(fitting))];
        return touched;
    }

    private string Describe(Box box) =>
        domains.IsEmpty
            ? "no fact is known"
            : string.Join(" and ", domains.Select(domain => Describe(domain, box.ValuesOf(domain).First())));

    private string Describe(Domain domain, FactValue first) =>
        first is OfVersion { Version: var version } && version == default
            ? $"`{domain.Fact}` is older than {domain.Values[1]}"
            : $"`{domain.Fact}` is {(first is Chosen ? Quoted.Words(first.ToString()!) : flow.Find(domain.Fact)!.Show(first))}";
}
