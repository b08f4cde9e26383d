using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Steps;
using Box = System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableHashSet<FaceTimeHelp.Flows.Facts.FactValue>>;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The combinations of facts that no text fits yet, as boxes: a set of values for each fact. Taking a text away cuts boxes
/// instead of counting every combination, so that many facts cost little.
/// </summary>
internal sealed class Combinations
{
    /// <summary>Conditions on ever new facts double the boxes with each text; nobody could follow such a step anyway.</summary>
    public const int Max = 1000;

    private readonly Flow flow;
    private readonly ImmutableArray<Domain> domains;
    private List<Box> boxes;

    public Combinations(Flow flow, Variants variants)
    {
        this.flow = flow;
        domains = [.. Domain.Of(flow, variants)];
        boxes = [[.. domains.Select(domain => domain.Values.ToImmutableHashSet())]];
    }

    /// <summary>One combination that is left, in words; null where none is.</summary>
    public string? Example => boxes.Count == 0 ? null : Describe(boxes[0]);

    public bool AreTooMany => boxes.Count > Max;

    /// <summary>Takes away what a condition covers (null: everything); false where it covered nothing that was left.</summary>
    public bool Remove(Condition? condition)
    {
        var touched = false;
        var left = new List<Box>();
        foreach (var box in boxes)
            touched |= Cut(box, condition, left);
        boxes = left;
        return touched;
    }

    /// <summary>Adds to <paramref name="left"/> what remains of a box; false where the condition does not touch it.</summary>
    private bool Cut(Box box, Condition? condition, List<Box> left)
    {
        var remains = new List<Box>();
        var inside = box;
        for (var i = 0; i < domains.Length; i++)
        {
            var fits = inside[i].Where(value => Accepts(condition, domains[i].Fact, value)).ToImmutableHashSet();
            if (fits.IsEmpty)
            {
                left.Add(box);
                return false;
            }

            if (fits.Count < inside[i].Count)
                remains.Add(inside.SetItem(i, inside[i].Except(fits)));
            inside = inside.SetItem(i, fits);
        }

        left.AddRange(remains);
        return true;
    }

    private static bool Accepts(Condition? condition, FactId fact, FactValue value) =>
        condition is null || condition.Requirements.All(requirement => requirement.Fact != fact || requirement.Accepts(value));

    private string Describe(Box box) =>
        domains.IsEmpty ? "no fact is known" : string.Join(" and ", domains.Select((domain, i) => Describe(domain, box[i])));

    private string Describe(Domain domain, ImmutableHashSet<FactValue> values)
    {
        var first = domain.Values.First(values.Contains);
        return first is OfVersion { Version: var version } && version == default
            ? $"`{domain.Fact}` is older than {domain.Values[1]}"
            : $"`{domain.Fact}` is {(first is Chosen ? Quoted.Words(first.ToString()!) : flow.Find(domain.Fact)!.Show(first))}";
    }
}
