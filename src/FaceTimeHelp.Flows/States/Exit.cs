using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.States;

/// <summary>One way to leave a position.</summary>
/// <param name="Go">The target that it follows; null where the ladder's own order says what comes next.</param>
public abstract record Exit(Target? Go);

/// <summary>A step's answer is given.</summary>
public sealed record ByAnswer(Answer Answer) : Exit(Answer.Go);

/// <summary>What is known of the case lets it pass the step by.</summary>
public sealed record ByPassage(Passage Passage) : Exit(Passage.Go);

/// <summary>A fact is asked, and the person goes to see how it is found.</summary>
public sealed record ByLookup(FactId Fact, ToSee See) : Exit(See);

/// <summary>A fix on a ladder is left out.</summary>
public sealed record BySkip() : Exit((Target?)null);
