using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>A step that is shown and waits for an answer.</summary>
public abstract record AskingStep : FlowStep
{
    private protected AskingStep()
    {
    }

    public required Page Page { get; init; }

    /// <summary>What a person may answer.</summary>
    public required ImmutableArray<SaidAnswer> Said { get; init; }

    /// <summary>Everything that leads on from here.</summary>
    public virtual IEnumerable<Answer> Answers => Said;

    public override Variants Variants => Page.Texts;

    public override IEnumerable<Target> Targets => Answers.Select(answer => answer.Go).Concat(base.Targets);
}

/// <summary>A step that a person does, or a question that only a person can answer.</summary>
public sealed record Instruction : AskingStep
{
    /// <summary>Whose device this step restarts; null where it restarts none.</summary>
    public Whose? Restarts { get; init; }
}

/// <summary>A step whose question the machine answers by looking into the photo stores.</summary>
public sealed record ScanStep : AskingStep
{
    /// <summary>The answer that lets the machine look, in the words that people read; null for "Look now".</summary>
    public string? Look { get; init; }

    public required ImmutableArray<VerdictAnswer> Verdicts { get; init; }

    public override IEnumerable<Answer> Answers => [.. Verdicts, .. Said];

    /// <summary>The answer that a verdict gives; null where the step does not name it.</summary>
    public VerdictAnswer? AnswerTo(string verdict) => Verdicts.FirstOrDefault(answer => answer.Verdict == verdict);
}
