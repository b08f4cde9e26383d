using System.Diagnostics;
using FaceTimeHelp.Cases;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Conversing;

/// <summary>Says in one sentence where a case goes on whose last answers no longer fit, and why.</summary>
internal static class WhereItGoesOn
{
    /// <summary>Null where nothing is lost: then there is nothing to say.</summary>
    public static string? After(LostAnswer? lost, Prompt prompt) => lost switch
    {
        null => null,
        AnswerIsDamaged => $"Your last answers cannot be read any more, so we go on at {Name(prompt)}.",
        AnswerIsGone(var step, var answer) => Changed($"your answer \"{answer}\" at \"{step.Page.Title}\" is no longer there, so we go on at that step"),
        SkippingIsGone(var step) => Changed($"\"{step.Page.Title}\" can no longer be left out, so we go on at that step"),
        StepIsGone(var step) => Changed($"the step `{step}` no longer exists, so we go on at {Name(prompt)}"),
        FactIsGone(var fact) => Changed($"the question for `{fact}` no longer exists, so we go on at {Name(prompt)}"),
        ValueIsGone(var fact, var value) => Changed($"your answer \"{value}\" to \"{fact.Ask}\" is no longer possible, so we go on at {Name(prompt)}"),
        OtherIsAsked(var asked) => Changed($"\"{asked}\" does not come next any more, so we go on at {Name(prompt)}"),
        _ => throw new UnreachableException(),
    };

    private static string Changed(string consequence) => $"The guide has changed since then: {consequence}.";

    private static string Name(Prompt prompt) => prompt switch
    {
        StepPrompt { Step: var step } => $"\"{step.Page.Title}\"",
        FactPrompt { Fact: var fact } => $"\"{fact.Ask}\"",
        EndPrompt { Ending: var ending } => $"\"{ending.Title}\"",
        _ => throw new UnreachableException(),
    };
}
