using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>What may be chosen where a fact is asked: what the pictures suggest comes first.</summary>
internal static class FactChoices
{
    /// <param name="suggested">A value that the fact can have; null where nothing is suggested.</param>
    public static IEnumerable<Choice> Of(FactPrompt prompt, FactValue? suggested) =>
        Values(prompt.Fact, suggested)
            .OrderByDescending(value => value == suggested)
            .Select(value => Of(prompt.Fact, value) with { GivenBefore = value == prompt.Earlier });

    private static IEnumerable<FactValue> Values(Fact fact, FactValue? suggested) => fact is ChoiceFact choice
        ? choice.Options.Select(option => new Chosen(option.Id))
        : suggested is null ? [new NotKnown()] : [suggested, new NotKnown()];

    private static Choice Of(Fact fact, FactValue value) => value is NotKnown
        ? new Choice(FactValue.DontKnow, FactValue.DontKnow)
        : new Choice(value.ToString()!, fact.Show(value)) { Also = [value.ToString()!] };
}
