using System.Collections.Immutable;
using FaceTimeHelp.Flows.Checking;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Cases;

/// <summary>A saved case, walked again as far as its answers fit the flow as it is now.</summary>
/// <param name="Walk">Where that leads.</param>
/// <param name="Fitting">The part of the case that fits; the case itself where all of it does.</param>
/// <param name="Lost">Why the rest does not fit; null where no answer is lost.</param>
public sealed record ReplayedCase(Walk Walk, SavedCase Fitting, LostAnswer? Lost)
{
    public static ReplayedCase Of(SavedCase saved, SoundFlow sound)
    {
        var facts = saved.Header.Facts.RemoveAll(given => given.ValueIn(sound.Flow) is null);
        var walk = new Walk(sound, KnownFacts.Of(facts, sound.Flow));
        var entries = saved.Entries.TakeWhile(entry => entry.IsEnd || (entry.ToMove(walk.Flow) is { } move && walk.Try(move))).ToImmutableArray();
        var fits = facts.Length == saved.Header.Facts.Length && entries.Length == saved.Entries.Length && !saved.IsDamaged;
        return new ReplayedCase(
            walk,
            fits ? saved : saved with { Header = saved.Header with { Facts = facts, FlowHash = sound.Hash }, Entries = entries },
            entries.Length < saved.Entries.Length ? WhyLost(saved, saved.Entries[entries.Length], walk) : saved.IsDamaged ? new AnswerIsDamaged() : null);
    }

    private static LostAnswer WhyLost(SavedCase saved, JournalEntry entry, Walk walk) => walk.Prompt switch
    {
        FactPrompt { Fact: var asked } when saved.Header.Facts.FirstOrDefault(given => given.Fact == asked.Id.Value) is { } given => new ValueIsGone(asked, given.Value),
        _ when entry.Fact is { } fact => WhyLost(new FactId(fact), entry, walk),
        _ when entry.Step is { } step => WhyLost(new StepId(step), entry, walk),
        _ => new AnswerIsDamaged(),
    };

    private static LostAnswer WhyLost(FactId id, JournalEntry entry, Walk walk) => walk.Flow.Find(id) switch
    {
        null => new FactIsGone(id),
        { } fact when entry.Value is { } value && fact.Parse(value) is null => new ValueIsGone(fact, value),
        { } fact => new OtherIsAsked(fact.Ask),
    };

    private static LostAnswer WhyLost(StepId id, JournalEntry entry, Walk walk) => walk.Flow.Find(id) switch
    {
        AskingStep step when walk.Prompt is StepPrompt prompt && prompt.Step.Id == id => entry.Answer is { } answer ? new AnswerIsGone(step, answer) : new SkippingIsGone(step),
        AskingStep step => new OtherIsAsked(step.Page.Title),
        _ => new StepIsGone(id),
    };
}
