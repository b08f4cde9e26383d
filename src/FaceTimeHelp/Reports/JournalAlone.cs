using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Reports;

/// <summary>
/// What a case's journal tells without the flow that it was led by: steps and facts by their names, answers as they were
/// written.
/// </summary>
internal sealed class JournalAlone(SavedCase saved)
{
    private const string Something = "Something that the guide asked";

    /// <summary>What was known at last: what was taken back is unknown again.</summary>
    public IEnumerable<ReportedFact> Facts => saved.Header.Facts.Select(given => (given.Fact, given.Value))
        .Concat(Kept()
            .Where(entry => entry is { Fact: not null, Value: not null })
            .Select(entry => (Fact: entry.Fact!, Value: entry.Value!)))
        .Select(known => new ReportedFact(known.Fact, known.Fact, known.Value, known.Value));

    public IEnumerable<ReportedExchange> Exchanges => Entries().Select(line => Exchange(line.Entry, line.Look)).OfType<ReportedExchange>();

    public IEnumerable<ReportedLook> Looks => saved.Entries
        .Where(entry => entry.IsLook)
        .Select(look => new ReportedLook(look.At, look.Verdict!, look.Seen));

    public ReportedStand Stand => saved.Entries is [.., { IsEnd: true, Outcome: var word }]
        && word is not null
        && Outcome.TryParse(word) is { } outcome
        ? new ReportedStand(outcome, outcome == Outcome.Solved ? "It is solved." : "It is not solved.", "")
        : new ReportedStand(null, "the next question of a guide that is no longer there", "");

    private static ReportedExchange? Exchange(JournalEntry entry, JournalEntry? look) => entry switch
    {
        { IsLook: true, Step: var step } => new(entry.At, entry.Did, step ?? Something, Telling.Found(entry.Verdict!)),
        { Step: { } step, Answer: { } answer } when look?.Step != step || look.Verdict != answer => new(entry.At, entry.Did, step, answer),
        { Step: { } step, Answer: null } => new(entry.At, entry.Did, step, Telling.LeftOut),
        { Fact: { } fact, Value: { } value } => new(entry.At, entry.Did, fact, value),
        { Fact: { } fact } => new(entry.At, entry.Did, fact, Telling.HowWasLookedUp),
        { GoesBack: true } => new(entry.At, entry.Did, Something, Telling.WasTakenBack),
        _ => null,
    };

    /// <summary>Each line with the last look before it: an answer that only takes over what a look has found says nothing new.</summary>
    private IEnumerable<(JournalEntry Entry, JournalEntry? Look)> Entries()
    {
        JournalEntry? look = null;
        foreach (var entry in saved.Entries)
        {
            yield return (entry, look);
            look = entry.IsLook ? entry : entry.AsWords() is null ? null : look;
        }
    }

    /// <summary>The moves without those that were taken back.</summary>
    private IEnumerable<JournalEntry> Kept()
    {
        var moves = new Stack<JournalEntry>();
        foreach (var entry in saved.Entries)
        {
            if (entry.GoesBack)
                moves.TryPop(out _);
            else if (entry.AsAnswer() is not null)
                moves.Push(entry);
        }

        return moves.Reverse();
    }
}
