using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>What may be chosen where a fact is asked: what the pictures suggest comes first.</summary>
internal static class FactChoices
{
    /// <param name="suggested">A value that the fact can have; null where nothing is suggested.</param>
    public static IEnumerable<Choice> Of(FactPrompt prompt, FactValue? suggested) =>
        Values(prompt, suggested)
            .OrderByDescending(value => value == suggested)
            .Select(value => Of(prompt.Fact, value) with { GivenBefore = value == prompt.Earlier });

    /// <summary>A version that was told before going back can be chosen again, like any other answer.</summary>
    private static IEnumerable<FactValue> Values(FactPrompt prompt, FactValue? suggested) => prompt.Fact is ChoiceFact choice
        ? choice.Options.Select(option => new Chosen(option.Id))
        : [.. new[] { suggested, prompt.Earlier }.OfType<OfVersion>().Distinct(), new NotKnown()];

    private static Choice Of(Fact fact, FactValue value) => value is NotKnown
        ? new Choice(FactValue.DontKnow, FactValue.DontKnow)
        : new Choice(value.ToString()!, fact.Show(value)) { Also = [value.ToString()!] };
}
