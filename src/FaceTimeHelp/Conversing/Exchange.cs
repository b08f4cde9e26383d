using System.Collections.Immutable;
using FaceTimeHelp.Photos.Verdicts;

namespace FaceTimeHelp.Conversing;

/// <summary>One card, what was answered to it, and what came of the answer.</summary>
/// <param name="Card">The card as it was shown.</param>
/// <param name="Said">The answer as a sentence: "You said: It is on now."</param>
/// <param name="Results">
/// What the answer was taken for where it had to be guessed, and what the program found out because of it; mostly empty.
/// </param>
public sealed record Exchange(Card Card, string Said, ImmutableArray<string> Results)
{
    /// <summary>What the machine's look came to; null where it did not look.</summary>
    public Verdict? Verdict { get; init; }
}
