using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Hearing;

namespace FaceTimeHelp.Conversing;

/// <summary>
/// Finds the choice that somebody names: by the number that stands before it, by its own words, or by words that come near
/// to them.
/// </summary>
public static class SpokenAnswer
{
    public static Choice? ByNumber(IReadOnlyList<Choice> choices, string said) =>
        int.TryParse(said, out var number) && number >= 1 && number <= choices.Count ? choices[number - 1] : null;

    public static Choice? ByWords(IReadOnlyList<Choice> choices, string said) =>
        Phrase.Bare(said) is { Length: > 0 } bare
            ? choices.FirstOrDefault(choice => Names(choice).Any(words => Phrase.Bare(words) == bare))
            : null;

    /// <summary>
    /// The same, with the person's own words unless the answer begins with them: then it is told what they were taken for.
    /// </summary>
    public static Understanding Quoting(string said, Understanding understood) =>
        understood is Meant { Choice: { Typed: null } choice }
        && !Phrase.Bare(choice.Label).StartsWith(Phrase.Bare(said), StringComparison.Ordinal)
            ? new Meant(choice with { Typed = said.Trim() })
            : understood;

    /// <summary>What a person's own words may mean; null where they mean none of the choices.</summary>
    public static Understanding? ByMeaning(IReadOnlyList<Choice> choices, string said) =>
        new Listener(choices.Select(Names)).Hear(said) switch
        {
            Heard.Clear clear => new Meant(choices[clear.Answer] with { Typed = said }),
            Heard.Near near => new Near([.. near.Answers.Select(answer => choices[answer])], said),
            Heard.Nothing => null,
            _ => throw new UnreachableException(),
        };

    private static IEnumerable<string> Names(Choice choice) => choice.Also.Prepend(choice.Label);
}
