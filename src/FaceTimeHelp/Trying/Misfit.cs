using System.Diagnostics;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Trying;

/// <summary>Says why a move no longer fits a flow that was changed, and where the walk goes on.</summary>
internal static class Misfit
{
    public static string InWords(Move refused, Walk walk) => $"{Why(refused, walk)}, so it goes on at {Here(walk)}.";

    private static string Why(Move refused, Walk walk) => refused switch
    {
        Answered { Step: var step, Answer: var answer } when IsAskedFor(step, walk) => $"`{step}` has no answer \"{answer}\" any more",
        Skipped { Step: var step } when IsAskedFor(step, walk) => $"`{step}` cannot be left out any more",
        Answered { Step: var step } => NotReached(step, walk),
        Skipped { Step: var step } => NotReached(step, walk),
        Told { Fact: var fact, Value: var value } when walk.Prompt is FactPrompt { Fact.Id: var asked } && asked == fact => $"`{fact}` cannot be \"{value}\" any more",
        Told { Fact: var fact } => $"`{fact}` is not asked here any more",
        Looked { Fact: var fact } => $"how to find `{fact}` is not shown here any more",
        _ => throw new UnreachableException($"{refused} is no way on."),
    };

    private static string NotReached(StepId step, Walk walk) => walk switch
    {
        _ when walk.Flow.Find(step) is null => $"There is no step `{step}` any more",
        { Prompt: FactPrompt { Fact.Id: var fact } } when walk.Position.Step == step => $"`{step}` asks for `{fact}` first now",
        _ => $"The way does not lead to `{step}` any more",
    };

    private static bool IsAskedFor(StepId step, Walk walk) => walk.Position.Step == step && walk.Prompt is StepPrompt;

    private static string Here(Walk walk) => walk.Prompt is FactPrompt { Fact.Id: var fact } ? $"the question for `{fact}`" : $"`{walk.Position.Step}`";
}
