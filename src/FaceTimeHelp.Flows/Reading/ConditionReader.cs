using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>when</c>.</summary>
internal sealed class ConditionReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    public Condition Read(MapNode when)
    {
        MapReader.TellDuplicateKeys(when, problems);
        return new Condition([.. when.Entries.Select(ReadRequirement).OfType<Requirement>()], when.Place);
    }

    private Requirement? ReadRequirement(MapEntry entry)
    {
        switch (facts.FirstOrDefault(fact => fact.Id.Value == entry.Key.Text))
        {
            case ChoiceFact choice:
                return new IsOneOf(choice.Id, [.. Words(entry).Where(word => IsOption(choice, word)).Select(word => word.Text)]);
            case VersionFact version:
                return ReadRange(version, entry);
            default:
                TellUnknownFact(entry.Key);
                return null;
        }
    }

    private IsInRange? ReadRange(VersionFact fact, MapEntry entry)
    {
        if (entry.Value is ScalarNode scalar && VersionRange.Parse(scalar.Text) is { } range)
            return new IsInRange(fact.Id, range);

        var found = entry.Value is ScalarNode { Text: var text } ? $"`{text}`" : entry.Value.Kind;
        problems.Add(ProblemCode.WrongValue, entry.Value.Place, $"`{fact.Id}` is compared with {found}; write versions such as {VersionRange.Examples}.");
        return null;
    }

    private List<ScalarNode> Words(MapEntry entry)
    {
        var words = (entry.Value as ListNode)?.Items ?? [entry.Value];
        foreach (var other in words.Where(word => word is not ScalarNode))
            problems.Add(ProblemCode.WrongValue, other.Place, $"`{entry.Key.Text}` is {other.Kind} here, but should be a word or a list of words.");
        return [.. words.OfType<ScalarNode>()];
    }

    private bool IsOption(ChoiceFact fact, ScalarNode word)
    {
        var valid = fact.Options.Select(option => option.Id).ToList();
        if (valid.Contains(word.Text))
            return true;

        problems.Add(
            ProblemCode.WrongValue,
            word.Place,
            $"`{fact.Id}` is never `{word.Text}`; it is one of {string.Join(", ", valid.Select(id => $"`{id}`"))}.",
            Nearest.Suggestion(word.Text, valid));
        return false;
    }

    private void TellUnknownFact(ScalarNode name) => problems.Add(
        ProblemCode.UnknownFact,
        name.Place,
        $"There is no fact `{name.Text}` in this flow.",
        Nearest.Suggestion(name.Text, facts.Select(fact => fact.Id.Value)));
}
