using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows.Walking;

/// <summary>
/// One thing that a person did in a walk. The moves in order are the whole case: a journal holds nothing else that a walk takes.
/// </summary>
public abstract record Move
{
    private protected Move()
    {
    }
}

/// <summary>Gave a step's answer, or the scan did.</summary>
/// <param name="Step">The step that was shown.</param>
/// <param name="Answer">The answer's id within the step.</param>
public sealed record Answered(StepId Step, string Answer) : Move;

/// <summary>Told a fact that a step had to know.</summary>
public sealed record Told(FactId Fact, FactValue Value) : Move;

/// <summary>Went to see how a fact is found, before telling it.</summary>
public sealed record LookedUp(FactId Fact) : Move;

/// <summary>Left a fix undone.</summary>
public sealed record Skipped(StepId Step) : Move;

/// <summary>Went back to what was answered before.</summary>
public sealed record WentBack : Move;
