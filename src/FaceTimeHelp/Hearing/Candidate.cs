namespace FaceTimeHelp.Hearing;

/// <summary>An answer that may be meant.</summary>
/// <param name="LogProbability">What the <see cref="Classifier"/> says of it.</param>
internal sealed record Candidate(Closeness Closeness, double LogProbability)
{
    /// <summary>How much more closeness weighs: a tenth of it is as much as 2.2 times the probability.</summary>
    private const double WeightOfCloseness = 8;

    public double Score { get; } = LogProbability + (WeightOfCloseness * Closeness.Score);

    /// <summary>Where there is no other, more than any lead that is wanted; what wants an infinite one is never clear.</summary>
    public double LeadOver(Candidate? other) => other is null ? double.MaxValue : Score - other.Score;
}
