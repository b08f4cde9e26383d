using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Reports;

/// <summary>Walks a case again, line by line of its journal, to see what each line answered.</summary>
internal static class JournalReplay
{
    /// <summary>Each line that still fits the flow, with what was asked when it was written.</summary>
    public static IEnumerable<Retraced> Of(ReplayedCase replayed)
    {
        var walk = new Walk(replayed.Walk.Sound, KnownFacts.Of(replayed.Fitting.Header.Facts, replayed.Walk.Flow));
        JournalEntry? look = null;
        foreach (var entry in replayed.Fitting.Entries)
        {
            yield return new Retraced(entry, walk.Prompt, look) { IsByEye = replayed.Fitting.Header.Photos.IsEmpty };
            if (entry.ToMove(walk.Flow) is not { } move)
                look = entry.IsLook ? entry : look;
            else if (walk.Try(move))
                look = null;
        }
    }
}

/// <summary>A line of the journal, with what was asked when it was written.</summary>
/// <param name="Looked">The last look that was taken at this question; null where there was none.</param>
internal sealed record Retraced(JournalEntry Entry, Prompt Asked, JournalEntry? Looked)
{
    /// <summary>Whether the program could look into no photos, so that each look was the person's own.</summary>
    public required bool IsByEye { get; init; }
}
