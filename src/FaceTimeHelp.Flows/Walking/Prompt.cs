using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>What a walk waits for.</summary>
public abstract record Prompt
{
    private protected Prompt()
    {
    }

    /// <summary>What it says first: a fact's question, a step's or an end's title.</summary>
    public abstract string Title { get; }
}

/// <summary>A fact, without which the step's text cannot be chosen.</summary>
/// <param name="Earlier">What was told before the person went back; null where nothing was.</param>
public sealed record FactPrompt(Fact Fact, FactValue? Earlier) : Prompt
{
    /// <summary>Whether a step of the flow shows how it is found.</summary>
    public bool CanLookUp { get; init; }

    public override string Title => Fact.Ask;
}

/// <summary>An answer to a step.</summary>
/// <param name="Text">The step's text for this case's facts.</param>
/// <param name="Earlier">The answer's id that was given before the person went back; null where none was, or where it is not true any
/// more.</param>
public sealed record StepPrompt(AskingStep Step, string Text, string? Earlier) : Prompt
{
    public override string Title => Step.Page.Title;
}

/// <summary>Nothing: the walk has ended.</summary>
public sealed record EndPrompt(Ending Ending, string Text) : Prompt
{
    public override string Title => Ending.Title;
}
