using System.Collections.Immutable;
using System.Diagnostics;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Transcripts;

/// <summary>A readable record of a walk, to be played again.</summary>
/// <param name="Flow">The flow's name; null where it is not named.</param>
/// <param name="Facts">What is known beforehand.</param>
/// <param name="Answers">What is answered, in order.</param>
/// <param name="End">The end that it must come to; null where it stops before one.</param>
public sealed record Transcript(
    string? Flow, ImmutableArray<TranscriptFact> Facts, ImmutableArray<TranscriptAnswer> Answers, TranscriptEnd? End)
{
    public static Transcript Empty { get; } = new(null, [], [], null);

    /// <summary>The way that a walk has gone so far. What was taken back is left out; what was known beforehand stands before it.</summary>
    public static Transcript Of(Walk walk)
    {
        var told = walk.Path.Select(visit => visit.Move).OfType<Told>().Select(told => told.Fact.Value).ToHashSet();
        return new Transcript(
            walk.Flow.Name,
            [.. TranscriptFact.AllOf(walk.Flow, walk.Facts).Where(known => !told.Contains(known.Given.Fact))],
            [.. walk.Path.Select(visit => TranscriptAnswer.Of(visit.Move)).OfType<TranscriptAnswer>()],
            walk.Prompt is EndPrompt { Ending.Id: var end } ? new TranscriptEnd(0, end.Value) : null);
    }
}

/// <summary>Something known beforehand.</summary>
/// <param name="Line">The line's number, from 1; 0 where it was not read from a text.</param>
public sealed record TranscriptFact(int Line, GivenFact Given)
{
    /// <summary>Those of a flow's facts that are known.</summary>
    public static IEnumerable<TranscriptFact> AllOf(Flow flow, KnownFacts known) =>
        from fact in flow.Facts
        let value = known[fact.Id]
        where value is not null
        select new TranscriptFact(0, new GivenFact(fact.Id.Value, value.ToString()!));
}

/// <summary>What is answered to one question.</summary>
/// <param name="Line">The line's number, from 1; 0 where it was not read from a text.</param>
/// <param name="Asked">What asks: a step, or a fact.</param>
/// <param name="Answer">An answer's words, a verdict that the scan must come to, a fact's value, or one of the signs.</param>
public sealed record TranscriptAnswer(int Line, string Asked, string Answer)
{
    /// <summary>Leaves a fix undone.</summary>
    public const string Skip = "!";

    /// <summary>Goes back.</summary>
    public const string Back = "<";

    /// <summary>Goes to see how a fact is found.</summary>
    public const string LookUp = "?";

    /// <summary>How a move is written; null for going back, which is not seen on the way that was really gone.</summary>
    public static TranscriptAnswer? Of(Move move) => move switch
    {
        Answered answered => new(0, answered.Step.Value, answered.Answer),
        Told told => new(0, told.Fact.Value, told.Value.ToString()!),
        LookedUp looked => new(0, looked.Fact.Value, LookUp),
        Skipped skipped => new(0, skipped.Step.Value, Skip),
        WentBack => null,
        _ => throw new UnreachableException(),
    };
}

/// <summary>The end that a walk must come to.</summary>
/// <param name="Line">The line's number, from 1; 0 where it was not read from a text.</param>
public sealed record TranscriptEnd(int Line, string Name);
