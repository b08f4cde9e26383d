using System.Collections.Immutable;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Transcripts;

namespace FaceTimeHelp.Conversing;

/// <summary>All that may be typed instead of an answer.</summary>
internal static class Shortcuts
{
    /// <summary>In the order in which it is told.</summary>
    private static readonly ImmutableArray<Shortcut> All =
    [
        new(Wish.Report, ["report"], "r") { Does = "shows a report for whoever helps you next", IsPossible = card => card.CanReport },
        new(Wish.Back, ["back"], TranscriptAnswer.Back) { Does = "goes back to the question before", IsPossible = card => card.CanGoBack },
        new(Wish.Why, ["why"], "?") { Does = "explains this question", IsPossible = card => card.Why is not null },
        new(Wish.Skip, ["skip"], TranscriptAnswer.Skip) { Does = "leaves this step out", IsPossible = card => card.CanSkip },
        new(Wish.Message, ["message"], "m") { Does = "shows the message for them", IsPossible = card => card.Message is not null },
        new(Wish.Case, ["case"], "c") { Does = "tells your case so far" },
        new(Wish.Repeat, ["repeat"], "r") { Does = "reads this again" },
        new(Wish.Leave, ["quit", "exit", "leave"], "q") { Does = "leaves, and says how to come back", IsPossible = card => !card.IsLast },
        new(Wish.Help, ["help", "h"], null) { Does = "tells what can be typed here" },
    ];

    /// <summary>What can be done on a card, without the words that one of its answers is called by.</summary>
    public static IEnumerable<Shortcut> On(Card card) => KnownOn(card)
        .Where(shortcut => shortcut.IsPossible(card))
        .Select(shortcut => shortcut with { Words = [.. shortcut.Words.Where(word => SpokenAnswer.ByWords(card.Choices, word) is null)] })
        .Where(shortcut => shortcut.Name is not null);

    /// <summary>
    /// What typed words ask for, be it possible or not; null if they are to be taken as an answer. If an answer is called by a word, the
    /// word means that answer.
    /// </summary>
    public static Wish? Asked(string typed, Card card) => (BySign(typed, card) ?? ByWord(typed, card))?.Wish;

    private static Shortcut? BySign(string typed, Card card) =>
        KnownOn(card).FirstOrDefault(shortcut => typed.Equals(shortcut.Sign, StringComparison.OrdinalIgnoreCase));

    private static Shortcut? ByWord(string typed, Card card) => SpokenAnswer.ByWords(card.Choices, typed) is null
        ? KnownOn(card).FirstOrDefault(shortcut => shortcut.Words.Contains(Phrase.Bare(typed)))
        : null;

    /// <summary>Where a report can be made, <c>r</c> makes it; elsewhere nothing is called so, and <c>r</c> repeats.</summary>
    private static IEnumerable<Shortcut> KnownOn(Card card) => card.CanReport
        ? All.Select(shortcut => shortcut.Wish == Wish.Repeat ? shortcut with { Sign = null } : shortcut)
        : All.Where(shortcut => shortcut.Wish != Wish.Report);
}
