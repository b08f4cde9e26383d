using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Checking;

/// <summary>
/// The values of a fact that a step's conditions can tell apart. Versions are as many as there are bounds: any version
/// behaves like the bound just below it.
/// </summary>
internal sealed record Domain(FactId Fact, ImmutableArray<FactValue> Values)
{
    public static IEnumerable<Domain> Of(Flow flow, ImmutableArray<Wording> variants) =>
        variants
            .SelectMany(variant => variant.When?.Requirements ?? [])
            .GroupBy(requirement => requirement.Fact)
            .Select(same => new Domain(same.Key, [.. Distinguished(flow.Find(same.Key)!, same)]));

    private static IEnumerable<FactValue> Distinguished(Fact fact, IEnumerable<Requirement> requirements) => fact is ChoiceFact choice
        ? choice.Options.Select(option => new Chosen(option.Id))
        : [.. Bounds(requirements.OfType<IsInRange>()).Select(version => new OfVersion(version)), new NotKnown()];

    private static IEnumerable<SystemVersion> Bounds(IEnumerable<IsInRange> requirements) =>
        requirements
            .SelectMany(requirement => (SystemVersion?[])[default(SystemVersion), requirement.Range.From, requirement.Range.Below])
            .OfType<SystemVersion>()
            .Distinct()
            .Order();
}
