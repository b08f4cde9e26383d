using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Cases;

/// <summary>A saved case, walked again as far as its answers fit the flow as it is now.</summary>
/// <param name="Walk">Where that leads.</param>
/// <param name="Fitting">The part of the case that fits; the case itself where all of it does.</param>
/// <param name="Misfit">Why the next answer does not fit; null where all do that can be read.</param>
public sealed record ReplayedCase(Walk Walk, SavedCase Fitting, Misfit? Misfit)
{
    public static ReplayedCase Of(SavedCase saved, SoundFlow sound)
    {
        var facts = saved.Header.Facts.RemoveAll(given => given.ValueIn(sound.Flow) is null);
        var walk = new Walk(sound, KnownFacts.Of(facts, sound.Flow));
        var entries = saved.Entries.TakeWhile(entry => entry.ToMove(walk.Flow) is not { } move || walk.Try(move)).ToImmutableArray();
        var refused = saved.Entries.ElementAtOrDefault(entries.Length)?.ToMove(walk.Flow);
        return new ReplayedCase(
            walk,
            refused is null && facts.Length == saved.Header.Facts.Length && !saved.IsDamaged
                ? saved
                : saved with { Header = saved.Header with { Facts = facts, FlowHash = sound.Hash }, Entries = entries },
            refused is null ? null : OfGivenFact(saved, walk.Prompt) ?? Misfit.Of(refused, walk));
    }

    /// <summary>A fact that was given beforehand and no longer fits is asked for.</summary>
    private static ValueIsGone? OfGivenFact(SavedCase saved, Prompt prompt) =>
        prompt is FactPrompt { Fact: var asked } && saved.Header.Facts.FirstOrDefault(given => given.Fact == asked.Id.Value) is { } given
            ? new ValueIsGone(asked, given.Value)
            : null;
}
