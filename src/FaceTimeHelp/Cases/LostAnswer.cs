using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Cases;

/// <summary>Why the first of a saved case's answers that no longer fits its flow does not.</summary>
public abstract record LostAnswer
{
    private protected LostAnswer()
    {
    }
}

/// <summary>The step that was answered does not exist any more.</summary>
public sealed record StepIsGone(StepId Step) : LostAnswer;

/// <summary>The step is asked, but no longer has this answer.</summary>
public sealed record AnswerIsGone(AskingStep Step, string Answer) : LostAnswer;

/// <summary>The step is there, but can no longer be left out.</summary>
public sealed record SkippingIsGone(AskingStep Step) : LostAnswer;

/// <summary>The fact that was told does not exist any more.</summary>
public sealed record FactIsGone(FactId Fact) : LostAnswer;

/// <summary>The fact is there, but can no longer have this value.</summary>
public sealed record ValueIsGone(Fact Fact, string Value) : LostAnswer;

/// <summary>What was answered is no longer asked here.</summary>
/// <param name="Asked">The step's title, or the fact's question.</param>
public sealed record OtherIsAsked(string Asked) : LostAnswer;

/// <summary>The answer cannot be read any more: the case's journal is damaged.</summary>
public sealed record AnswerIsDamaged : LostAnswer;
