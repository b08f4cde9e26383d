using System.Collections.Immutable;

namespace FaceTimeHelp.Conversing;

/// <summary>One card, what was answered to it, and what came of the answer.</summary>
/// <param name="Card">The card as it was shown.</param>
/// <param name="Answer">The answer in the person's words or the choice's.</param>
/// <param name="Results">What the program found out because of the answer, sentence first; mostly empty.</param>
public sealed record Exchange(Card Card, string Answer, ImmutableArray<string> Results);
