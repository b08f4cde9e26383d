using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;
using FaceTimeHelp.Flows.Transcripts;
using FaceTimeHelp.Flows.Walking;

namespace FaceTimeHelp.Flows.Covering;

/// <summary>A walk that was made to come by some part of a flow.</summary>
public sealed class GeneratedWalk
{
    private readonly Flow flow;
    private readonly Case walked;
    private readonly IEnumerable<Leg> way;
    private readonly Stop last;

    internal GeneratedWalk(Flow flow, Case walked, IEnumerable<Leg> way, Stop last) =>
        (this.flow, this.walked, this.way, this.last) = (flow, walked, way, last);

    /// <summary>Why it comes to no end, in a whole sentence; null where it comes to one.</summary>
    public string? Trouble => last switch
    {
        { IsEnd: true } => null,
        { IsBlank: true } => $"`{last.Step.Id}` has nothing to show in this case.",
        _ => $"From `{last.Step.Id}` no way leads to an end in this case, so people would go round for ever.",
    };

    /// <summary>The walk, ready to be kept.</summary>
    public Transcript ToTranscript() => new(
        flow.Name,
        [.. flow.Facts.Where(fact => walked.Given[fact.Id] is not null).Select(fact => TranscriptFact.Of(fact.Id, walked.Given[fact.Id]!))],
        [.. way.Select(leg => TranscriptAnswer.Of(MoveOf(leg))!)],
        last.IsEnd ? new TranscriptEnd(0, last.Step.Id.Value) : null);

    private Move MoveOf(Leg leg) => leg.Taken switch
    {
        Skipped skipped => skipped,
        ToSee => new Looked(((Fact)leg.From.Shown).Id),
        Fact fact => new Told(fact.Id, walked.Facts[fact.Id]!),
        Answer answer => new Answered(leg.From.Step.Id, answer.Id),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
