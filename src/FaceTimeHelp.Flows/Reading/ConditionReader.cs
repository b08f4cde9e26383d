using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Reading.Nodes;

namespace FaceTimeHelp.Flows.Reading;

/// <summary>Reads <c>when</c>.</summary>
internal sealed class ConditionReader(ImmutableArray<Fact> facts, ProblemList problems)
{
    private readonly Dictionary<string, VersionRange?> ranges = [];
    private readonly Dictionary<string, Fact> facts = facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id.Value);

    public Condition Read(MapNode when)
    {
        DuplicateKeys.Tell(when, problems);
        return new Condition([.. when.Entries.Select(ReadRequirement).OfType<Requirement>()], when.Place);
    }

    private Requirement? ReadRequirement(MapEntry entry)
    {
        switch (facts.GetValueOrDefault(entry.Key.Text))
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
        if (entry.Value is ScalarNode scalar && Range(scalar.Text) is { } range)
            return new IsInRange(fact.Id, range);

        var found = entry.Value is ScalarNode { Text: { Length: > 0 } text } ? Quoted.Words(text) : entry.Value.Kind;
        problems.Add(
            ProblemCode.WrongValue,
            entry.Value.Place,
            $"`{fact.Id}` is compared with {found}; write versions such as {VersionRange.Examples}.");
        return null;
    }

    /// <summary>A flow compares with the same few versions again and again.</summary>
    private VersionRange? Range(string text) =>
        ranges.TryGetValue(text, out var known) ? known : ranges[text] = VersionRange.Parse(text);

    private List<ScalarNode> Words(MapEntry entry)
    {
        var words = (entry.Value as ListNode)?.Items ?? [entry.Value];
        foreach (var other in words.Where(word => word is not ScalarNode { Text.Length: > 0 }))
            TellNoWord(entry.Key, other);
        if (words.Count == 0)
            TellNoWord(entry.Key, entry.Value);
        return [.. words.OfType<ScalarNode>().Where(word => word.Text.Length > 0)];
    }

    private void TellNoWord(ScalarNode fact, Node found)
    {
        var kind = found is ListNode { Items: [] } ? "an empty list" : found.Kind;
        problems.Add(
            ProblemCode.WrongValue,
            found.Place,
            $"{Quoted.Words(fact.Text)} is {kind} here, but should be a word or a list of words.");
    }

    /// <summary>A fact without options could not be read; that has been told, so any word will do.</summary>
    private bool IsOption(ChoiceFact fact, ScalarNode word)
    {
        if (fact.Options.IsEmpty || fact.Options.Any(option => option.Id == word.Text))
            return true;

        var valid = fact.Options.Select(option => option.Id).ToList();
        problems.Add(
            ProblemCode.WrongValue,
            word.Place,
            $"`{fact.Id}` is never {Quoted.Words(word.Text)}; it is one of {Quoted.List(valid)}.",
            problems.Nearest.Suggestion(word.Text, valid));
        return false;
    }

    private void TellUnknownFact(ScalarNode name) => problems.Add(
        ProblemCode.UnknownFact,
        name.Place,
        $"There is no fact {Quoted.Words(name.Text)} in this flow.",
        problems.Nearest.Suggestion(name.Text, facts.Keys));
}
