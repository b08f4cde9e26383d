using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Reports;

/// <summary>Walks a case again, line by line of its journal, to see what each line answered.</summary>
internal static class Retracing
{
    /// <summary>Each line that still fits the flow, with what was asked when it was written.</summary>
    public static IEnumerable<Retraced> Of(ReplayedCase replayed)
    {
        var walk = new Walk(replayed.Walk.Sound, KnownFacts.Of(replayed.Fitting.Header.Facts, replayed.Walk.Flow));
        JournalEntry? before = null;
        foreach (var entry in replayed.Fitting.Entries)
        {
            yield return new Retraced(before, entry, walk.Prompt);
            if (entry.ToMove(walk.Flow) is { } move)
                walk.Try(move);
            before = entry;
        }
    }
}

/// <summary>A line of the journal, with what was asked when it was written.</summary>
/// <param name="Before">The line before it; null where it is the first.</param>
internal sealed record Retraced(JournalEntry? Before, JournalEntry Entry, Prompt Asked);
