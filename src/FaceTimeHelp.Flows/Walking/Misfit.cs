using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>Why a move that was made before can no longer be made: the flow was changed since.</summary>
public abstract record Misfit
{
    private protected Misfit()
    {
    }

    /// <param name="refused">A move that the walk did not take.</param>
    /// <param name="walk">The walk, where it stood then.</param>
    public static Misfit Of(Move refused, Walk walk) => refused switch
    {
        Answered { Step: var id, Answer: var answer } => OfStep(id, walk, step => new AnswerIsGone(step, answer)),
        Skipped { Step: var id } => OfStep(id, walk, step => new SkippingIsGone(step)),
        Told { Fact: var id, Value: var value } =>
            OfFact(id, walk, fact => fact.Admits(value) ? new FactIsNotAsked(fact) : new ValueIsGone(fact, value.ToString()!)),
        LookedUp { Fact: var id } when walk.Prompt is FactPrompt { Fact: var asked } && asked.Id == id => new LookingUpIsGone(asked),
        LookedUp { Fact: var id } => OfFact(id, walk, fact => new FactIsNotAsked(fact)),
        WentBack => new NothingToGoBackTo(),
        _ => throw new UnreachableException(),
    };

    private static Misfit OfStep(StepId id, Walk walk, Func<AskingStep, Misfit> whereItIsAsked) => (walk.Flow.Find(id), walk.Prompt) switch
    {
        (AskingStep step, StepPrompt { Step: var asked }) when asked.Id == id => whereItIsAsked(step),
        (AskingStep step, FactPrompt { Fact: var fact }) when walk.Position.Step == id => new FactComesFirst(step, fact),
        (AskingStep step, _) => new StepIsElsewhere(step),
        _ => new StepIsGone(id),
    };

    private static Misfit OfFact(FactId id, Walk walk, Func<Fact, Misfit> whereThereIsOne) =>
        walk.Flow.Find(id) is { } fact ? whereThereIsOne(fact) : new FactIsGone(id);
}

/// <summary>No step of this name asks anything any more.</summary>
public sealed record StepIsGone(StepId Step) : Misfit;

/// <summary>The step is there, but the way leads elsewhere.</summary>
public sealed record StepIsElsewhere(AskingStep Step) : Misfit;

/// <summary>The way leads to the step, but its text hangs on a fact now that was not asked before.</summary>
public sealed record FactComesFirst(AskingStep Step, Fact Fact) : Misfit;

/// <summary>The step is asked, but no longer has this answer.</summary>
public sealed record AnswerIsGone(AskingStep Step, string Answer) : Misfit;

/// <summary>The step is asked, but can no longer be left out.</summary>
public sealed record SkippingIsGone(AskingStep Step) : Misfit;

/// <summary>There is no fact of this name any more.</summary>
public sealed record FactIsGone(FactId Fact) : Misfit;

/// <summary>The fact is there, but nothing asks for it here.</summary>
public sealed record FactIsNotAsked(Fact Fact) : Misfit;

/// <summary>The fact is there, but can no longer have this value.</summary>
public sealed record ValueIsGone(Fact Fact, string Value) : Misfit;

/// <summary>The fact is asked, but no step shows how it is found any more.</summary>
public sealed record LookingUpIsGone(Fact Fact) : Misfit;

/// <summary>Nothing was answered yet that could be taken back.</summary>
public sealed record NothingToGoBackTo : Misfit;
