using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Conversing;

/// <summary>Finds the choice that somebody names: by the number that stands before it, or by its own words.</summary>
public static class SpokenAnswer
{
    public static Choice? ByNumber(IReadOnlyList<Choice> choices, string said) =>
        int.TryParse(said, out var number) && number >= 1 && number <= choices.Count ? choices[number - 1] : null;

    public static Choice? ByWords(IReadOnlyList<Choice> choices, string said) =>
        Phrase.Bare(said) is { Length: > 0 } bare ? choices.FirstOrDefault(choice => choice.Also.Prepend(choice.Label).Any(words => Phrase.Bare(words) == bare)) : null;
}
