using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows;

/// <summary>
/// A decision flow as its author wrote it. It may still have problems; only what <see cref="Checking.FlowCheck"/> found
/// sound can be walked.
/// </summary>
public sealed class Flow
{
    private Dictionary<StepId, FlowStep>? stepsById;
    private Dictionary<FactId, Fact>? factsById;

    /// <summary>The flow's name, as on the command line.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>When its claims were last checked against their sources.</summary>
    public DateOnly? Reviewed { get; init; }

    public required ToStep Start { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Steps, ladders and ends in the order of the text.</summary>
    public required ImmutableArray<FlowStep> Steps { get; init; }

    /// <summary>False where a part of the text could not be read; what is missing, or leads nowhere, may stand in it.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Words that may name a step in the parts that could not be read.</summary>
    public IReadOnlySet<string> NamesSetAside { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Every target that is written, in no order.</summary>
    public IEnumerable<Target> Targets => Steps.SelectMany(step => step.Targets).Prepend(Start);

    public FlowStep? Find(StepId step) => StepsById.GetValueOrDefault(step);

    public Fact? Find(FactId fact) => FactsById.GetValueOrDefault(fact);

    private Dictionary<StepId, FlowStep> StepsById => stepsById ??= Index(Steps, step => step.Id);

    private Dictionary<FactId, Fact> FactsById => factsById ??= Index(Facts, fact => fact.Id);

    /// <summary>The first of each name: a name given twice is a problem that the reader tells.</summary>
    private static Dictionary<TId, T> Index<TId, T>(ImmutableArray<T> items, Func<T, TId> id)
        where TId : notnull
    {
        var first = new Dictionary<TId, T>(items.Length);
        foreach (var item in items)
            first.TryAdd(id(item), item);
        return first;
    }
}
