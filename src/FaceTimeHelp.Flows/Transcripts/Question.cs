using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Problems;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>What stands there when a line of a transcript is played.</summary>
/// <param name="Name">The step, fact or end.</param>
/// <param name="Title">What it says first.</param>
/// <param name="Answers">What may be answered; empty where nothing is asked.</param>
public sealed record Question(string Name, string Title, ImmutableArray<string> Answers)
{
    /// <summary>What may be answered, in a whole sentence; null where nothing is asked.</summary>
    public string? Expected { get; init; } = Answers.IsEmpty
        ? null
        : $"It can be answered with {string.Join(", ", Answers.Select(answer => $"`{answer}`"))}.";

    /// <summary>Whether it is an end, so that nothing is asked any more.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The end of a sentence that says what stands there.</summary>
    internal string InWords => IsEnd ? $"it has come to the end {Quoted.Words(Name)}." : $"the question is {Quoted.Words(Name)}: {Title}";

    public static Question Of(Prompt prompt) => prompt switch
    {
        StepPrompt { Step: var step } => new(step.Id.Value, step.Page.Title, [.. step.Answers.Select(answer => answer.Id)]),
        FactPrompt { Fact: ChoiceFact fact } => new(fact.Id.Value, fact.Ask, [.. fact.Options.Select(option => option.Label)]),
        FactPrompt { Fact: var fact } => new(fact.Id.Value, fact.Ask, [FactValue.DontKnow]) { Expected = fact.Expected },
        EndPrompt { Ending: var ending } => new(ending.Id.Value, ending.Title, []) { IsEnd = true },
        _ => throw new UnreachableException(),
    };

    /// <summary>The answer that comes nearest to these words; null where none is near.</summary>
    internal string? Nearest(string words) => new Nearest().To(words, Answers);
}
