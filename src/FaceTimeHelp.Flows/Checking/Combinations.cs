using System.Collections.Immutable;
using System.Numerics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using Box = System.Collections.Immutable.ImmutableArray<System.Numerics.BigInteger>;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The combinations of facts that no text fits yet, as boxes: a set of values for each fact, one bit for each value of its domain. Taking a
/// text away cuts boxes instead of counting every combination, so that many facts cost little.
/// </summary>
internal sealed class Combinations
{
    /// <summary>Conditions on ever new facts double the boxes with each text; nobody could follow such a step anyway.</summary>
    public const int Max = 1000;

    private readonly Flow flow;
    private readonly ImmutableArray<Domain> domains;
    private List<Box> boxes;

    public Combinations(Flow flow, ImmutableArray<Wording> variants)
    {
        this.flow = flow;
        domains = [.. Domain.Of(flow, variants)];
        boxes = [Fitting(null)];
    }

    /// <summary>One combination that is left, in words; null where none is.</summary>
    public string? Example => boxes.Count == 0 ? null : Describe(boxes[0]);

    public bool AreTooMany => boxes.Count > Max;

    /// <summary>Takes away what a condition covers (null: everything); false where it covered nothing that was left.</summary>
    public bool Remove(Condition? condition)
    {
        var fitting = Fitting(condition);
        var touched = false;
        var left = new List<Box>();
        foreach (var box in boxes)
            touched |= Cut(box, fitting, left);
        boxes = left;
        return touched;
    }

    /// <summary>The values of each fact that a condition accepts.</summary>
    private Box Fitting(Condition? condition) => [.. domains.Select(domain => Fitting(condition, domain))];

    private static BigInteger Fitting(Condition? condition, Domain domain)
    {
        var values = BigInteger.Zero;
        for (var i = 0; i < domain.Values.Length; i++)
        {
            if (Accepts(condition, domain.Fact, domain.Values[i]))
                values |= BigInteger.One << i;
        }

        return values;
    }

    /// <summary>Adds to <paramref name="left"/> what remains of a box; false where the condition does not touch it.</summary>
    private bool Cut(Box box, Box fitting, List<Box> left)
    {
        var remains = new List<Box>();
        var inside = box;
        for (var i = 0; i < domains.Length; i++)
        {
            var fits = inside[i] & fitting[i];
            if (fits.IsZero)
            {
                left.Add(box);
                return false;
            }

            if (fits != inside[i])
                remains.Add(inside.SetItem(i, inside[i] ^ fits));
            inside = inside.SetItem(i, fits);
        }

        left.AddRange(remains);
        return true;
    }

    private static bool Accepts(Condition? condition, FactId fact, FactValue value)
    {
        foreach (var requirement in condition?.Requirements ?? [])
        {
            if (requirement.Fact == fact && !requirement.Accepts(value))
                return false;
        }

        return true;
    }

    private string Describe(Box box) =>
        domains.IsEmpty ? "no fact is known" : string.Join(" and ", domains.Select((domain, i) => Describe(domain, box[i])));

    private string Describe(Domain domain, BigInteger values)
    {
        var first = domain.Values.Where((_, i) => !(values >> i).IsEven).First();
        return first is OfVersion { Version: var version } && version == default
            ? $"`{domain.Fact}` is older than {domain.Values[1]}"
            : $"`{domain.Fact}` is {flow.Find(domain.Fact)!.Show(first)}";
    }
}
