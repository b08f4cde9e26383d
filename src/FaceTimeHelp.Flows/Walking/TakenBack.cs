using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.States;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>An answer that was taken back, with all that it was given to.</summary>
/// <param name="Visit">Where it was given, and what it was.</param>
/// <param name="Asked">What was asked, as it was shown then.</param>
/// <param name="Facts">What was known of the case then.</param>
/// <param name="Way">What had been done before it.</param>
public sealed record TakenBack(Visit Visit, Prompt Asked, KnownFacts Facts, ImmutableArray<Visit> Way)
{
    /// <summary>
    /// Whether it answers what is asked at a state. A fact is the same wherever it is asked; a step is another on each rung.
    /// </summary>
    internal bool Answers(FactId? fact, Position at) =>
        Visit.Move is Told told ? told.Fact == fact : fact is null && Visit.At == at;
}
