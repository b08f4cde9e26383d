using System.Collections.Immutable;

namespace FaceTimeHelp.Flows.Steps;

/// <summary>What leads on from a step: a trigger of the state machine.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>What names the answer within its step, in journals and walks.</summary>
    public abstract string Id { get; }

    public required Target Go { get; init; }

    public required Place Place { get; init; }
}

/// <summary>An answer that a person gives.</summary>
public sealed record SaidAnswer : Answer
{
    /// <summary>The answer's own words.</summary>
    public required string Say { get; init; }

    /// <summary>Other words that mean the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>False where the fix changed nothing, so that there is nothing to verify.</summary>
    public bool Changed { get; init; } = true;

    /// <summary>Whether it says that a fix was done, so that its rung is worth verifying.</summary>
    public bool IsFixDone => Changed && Go is ToNext;

    public override string Id => Say;
}

/// <summary>An answer that the scan gives.</summary>
public sealed record VerdictAnswer : Answer
{
    public required string Verdict { get; init; }

    public override string Id => Verdict;
}
