using System.Diagnostics;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>A walk that was made to come by some part of a flow.</summary>
public sealed class GeneratedWalk
{
    private readonly Flow flow;
    private readonly Exploration explored;
    private readonly IEnumerable<Leg> way;

    /// <param name="flow">The flow.</param>
    /// <param name="explored">The case that it was made in.</param>
    /// <param name="way">Its moves, made only when they are asked for: all walks together can be far longer than the flow.</param>
    internal GeneratedWalk(Flow flow, Exploration explored, IEnumerable<Leg> way) =>
        (this.flow, this.explored, this.way) = (flow, explored, way);

    /// <summary>Why it comes to no end, in a whole sentence; null where it comes to one.</summary>
    public string? Trouble => Stuck switch
    {
        null => null,
        { IsBlank: true, Step.Id: var step } => $"`{step}` has nothing to show in this case.",
        { Step.Id: var step } => $"From `{step}` no way leads to an end in this case, so people would go round in circles.",
    };

    /// <summary>Where it cannot go on to an end; null where it comes to one.</summary>
    internal Stop? Stuck { get; init; }

    private Case Walked => explored.Case;

    /// <summary>The walk, ready to be kept.</summary>
    public Transcript ToTranscript()
    {
        List<Leg> legs = [.. way];
        var last = legs is [.., var leg] ? leg.To : explored.Start;
        return new Transcript(
            flow.Name,
            [.. TranscriptFact.AllOf(flow, Walked.Given)],
            [.. legs.Select(leg => TranscriptAnswer.Of(MoveOf(leg))!)],
            last.IsEnd ? new TranscriptEnd(0, last.Step.Id.Value) : null);
    }

    private Move MoveOf(Leg leg) => leg.Taken switch
    {
        AnswerPart(var step, var answer) => new Answered(step, answer),
        SkipPart(var step) => new Skipped(step),
        LookupPart(var fact) => new LookedUp(fact),
        FactPart(var fact) => new Told(fact, Walked.Facts[fact]!),
        _ => throw new UnreachableException(),
    };
}
