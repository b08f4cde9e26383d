using FaceTimeHelp.Flows.Facts;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>What moves the machine.</summary>
internal abstract record Trigger;

/// <summary>An answer, by its id.</summary>
internal sealed record AnswerTrigger(string Answer) : Trigger;

/// <summary>Leaving a fix undone.</summary>
internal sealed record Skip : Trigger;

/// <summary>Going to see how a fact is found.</summary>
internal sealed record LookUp(FactId Fact) : Trigger;

/// <summary>What is known of the case lets it pass this step by.</summary>
internal sealed record PassOn : Trigger;
