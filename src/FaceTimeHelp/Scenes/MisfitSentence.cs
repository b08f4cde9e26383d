using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Conversing;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Scenes;

/// <summary>
/// Says in one sentence why answers that were given before no longer fit, and where it goes on. People read titles and questions; authors
/// read the names that they gave.
/// </summary>
internal static class MisfitSentence
{
    /// <summary>Null where no answer is lost: then there is nothing to say.</summary>
    public static string? In(ReplayedCase replayed) => replayed switch
    {
        { Misfit: { } misfit } => ForPeople(misfit, replayed.Walk.Prompt),
        { Fitting.IsDamaged: true } => $"Your last answers cannot be read any more, so we go on at \"{replayed.Walk.Prompt.Title}\".",
        _ => null,
    };

    public static string ForPeople(Misfit misfit, Prompt prompt) =>
        $"The guide has changed since then: {ForPeople(misfit)}, so we go on at \"{prompt.Title}\".";

    public static string ForAuthors(Misfit misfit, Prompt prompt) => $"{ForAuthors(misfit)}, so it goes on at {ForAuthors(prompt)}.";

    private static string ForPeople(Misfit misfit) => misfit switch
    {
        StepIsGone(var step) => $"the step `{step}` no longer exists",
        StepIsElsewhere(var step) => $"\"{step.Page.Title}\" does not come next any more",
        FactComesFirst(var step, var fact) => $"\"{step.Page.Title}\" comes after \"{fact.Ask}\" now",
        AnswerIsGone(var step, var answer) => $"your answer \"{answer}\" at \"{step.Page.Title}\" is no longer there",
        SkippingIsGone(var step) => $"\"{step.Page.Title}\" can no longer be left out",
        FactIsGone(var fact) => $"the question for `{fact}` no longer exists",
        FactIsNotAsked(var fact) => $"\"{fact.Ask}\" does not come next any more",
        ValueIsGone(var fact, var value) => $"your answer \"{value}\" to \"{fact.Ask}\" is no longer possible",
        LookingUpIsGone(var fact) => $"how to find the answer to \"{fact.Ask}\" is no longer shown",
        NothingToGoBackTo => "there is nothing to go back to any more",
        _ => throw new UnreachableException(),
    };

    private static string ForAuthors(Misfit misfit) => misfit switch
    {
        StepIsGone(var step) => $"There is no step `{step}` any more",
        StepIsElsewhere(var step) => $"The way does not lead to `{step.Id}` any more",
        FactComesFirst(var step, var fact) => $"`{step.Id}` asks for `{fact.Id}` first now",
        AnswerIsGone(var step, var answer) => $"`{step.Id}` has no answer \"{answer}\" any more",
        SkippingIsGone(var step) => $"`{step.Id}` cannot be left out any more",
        FactIsGone(var fact) => $"There is no fact `{fact}` any more",
        FactIsNotAsked(var fact) => $"`{fact.Id}` is not asked here any more",
        ValueIsGone(var fact, var value) => $"`{fact.Id}` cannot be \"{value}\" any more",
        LookingUpIsGone(var fact) => $"No step shows any more how `{fact.Id}` is found",
        NothingToGoBackTo => "There is nothing to go back to any more",
        _ => throw new UnreachableException(),
    };

    private static string ForAuthors(Prompt prompt) => prompt switch
    {
        StepPrompt { Step: var step } => $"`{step.Id}`",
        FactPrompt { Fact: var fact } => $"the question for `{fact.Id}`",
        EndPrompt { Ending: var ending } => $"`{ending.Id}`",
        _ => throw new UnreachableException(),
    };
}
