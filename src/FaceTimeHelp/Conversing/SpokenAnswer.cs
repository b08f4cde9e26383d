namespace FaceTimeHelp.Conversing;

/// <summary>Finds the choice that typed words name: by digit, or by its own words, blind to case and outer space.</summary>
public static class SpokenAnswer
{
    public static Choice? Find(IReadOnlyList<Choice> choices, string words)
    {
        var said = words.Trim();
        return ByDigit(choices, said) ?? choices.FirstOrDefault(choice => Names(choice, said));
    }

    private static Choice? ByDigit(IReadOnlyList<Choice> choices, string said) =>
        int.TryParse(said, out var digit) && digit >= 1 && digit <= choices.Count ? choices[digit - 1] : null;

    private static bool Names(Choice choice, string said) =>
        choice.Also.Prepend(choice.Label).Any(words => words.Equals(said, StringComparison.OrdinalIgnoreCase));
}
