using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>Says what became of the later answers of a person who went back and answered anew.</summary>
internal static class RewalkSentences
{
    /// <summary>In whole sentences; none where there were no such answers.</summary>
    public static IEnumerable<string> InWords(Rewalk rewalk) =>
    [
        .. Kept(rewalk.Kept.Length),
        .. rewalk.Lapses.Where(lapse => lapse is not (NotAskedAnyMore or AskedElsewhere)).Select(Lapsed),
        .. LeftAside([.. rewalk.Lapses.OfType<AskedElsewhere>().Select(lapse => lapse.Answer)], "asked at another point now, if at all"),
        .. LeftAside([.. rewalk.Lapses.OfType<NotAskedAnyMore>().Select(lapse => lapse.Answer)], "not asked any more"),
    ];

    private static IEnumerable<string> Kept(int count) => count switch
    {
        0 => [],
        1 => ["I kept your later answer."],
        _ => [$"I kept your {count} later answers."],
    };

    private static string Lapsed(Lapse lapse) => lapse switch
    {
        CheckedAgain(var answer) => $"{Quoted(answer)} comes again: what was seen there before may have changed.",
        DoneBefore(var answer, var since) => $"{Said(answer)} no longer fits: that was before \"{since.Page.Title}\" was done.",
        ReadsDifferently(var answer, var changed) =>
            $"{Said(answer)} no longer fits: "
            + $"the step reads differently with \"{changed.Fact.Label}: {changed.Fact.Show(changed.Now)}\".",
        ToldOfAnother(var answer, var changed) =>
            $"{Said(answer)} no longer fits: "
            + $"you said it of \"{changed.Fact.Label}: {changed.Fact.Show(changed.Then!)}\".",
        _ => throw new UnreachableException(),
    };

    /// <summary>Another way at the beginning may leave a dozen questions aside: they share a sentence.</summary>
    private static IEnumerable<string> LeftAside(ImmutableArray<TakenBack> answers, string why) => answers switch
    {
        [] => [],
        [var answer] => [$"{Said(answer)} no longer fits: it is {why}."],
        [.. var before, var last] =>
            [$"Your answers to {string.Join(", ", before.Select(Quoted))} and {Quoted(last)} no longer fit: they are {why}."],
    };

    private static string Said(TakenBack answer) => (answer.Visit.Move, answer.Asked) switch
    {
        (Answered { Answer: var said }, _) => $"Your answer \"{said}\" at {Quoted(answer)}",
        (Told { Value: var value }, FactPrompt { Fact: var fact }) => $"Your answer \"{fact.Show(value)}\" to {Quoted(answer)}",
        (Skipped, _) => $"Leaving out {Quoted(answer)}",
        _ => throw new UnreachableException(),
    };

    private static string Quoted(TakenBack answer) => $"\"{answer.Asked.Title}\"";
}
