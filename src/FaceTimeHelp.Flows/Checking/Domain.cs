using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The values of a fact that conditions can tell apart. Versions are as many as there are bounds: any version
/// behaves like the bound just below it.
/// </summary>
internal sealed record Domain(FactId Fact, ImmutableArray<FactValue> Values)
{
    public static IEnumerable<Domain> Of(Flow flow, IEnumerable<Variants> all) =>
        all.SelectMany(variants => variants.InOrder)
            .SelectMany(variant => variant.When?.Requirements ?? [])
            .GroupBy(requirement => requirement.Fact)
            .Select(same => new Domain(same.Key, [.. Distinguished(flow.Find(same.Key)!, same)]));

    private static IEnumerable<FactValue> Distinguished(Fact fact, IEnumerable<Requirement> requirements) => fact switch
    {
        ChoiceFact choice => choice.Options.Select(option => new Chosen(option.Id)),
        VersionFact version => [.. Bounds(version, requirements.OfType<IsInRange>()).Select(bound => new OfVersion(bound)), new NotKnown()],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<SystemVersion> Bounds(VersionFact fact, IEnumerable<IsInRange> requirements) =>
        requirements
            .SelectMany(requirement => (SystemVersion?[])[requirement.Range.From, requirement.Range.Below])
            .OfType<SystemVersion>()
            .Append(fact.Within.From)
            .Where(fact.Within.Contains)
            .Distinct()
            .Order();
}
