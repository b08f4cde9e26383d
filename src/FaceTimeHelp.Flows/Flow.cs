using System.Collections.Immutable;
using FaceTimeHelp.Flows.Facts;
using FaceTimeHelp.Flows.Steps;

namespace FaceTimeHelp.Flows;

/// <summary>
/// A decision flow as its author wrote it. It may still have problems; only what <see cref="Checking.FlowCheck"/> found
/// sound can be walked.
/// </summary>
public sealed record Flow
{
    private Dictionary<StepId, FlowStep>? stepsById;
    private Dictionary<FactId, Fact>? factsById;
    private Dictionary<FactId, FindingOut>? findingOutByFact;

    /// <summary>The flow's name, as on the command line.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>When its claims were last checked against their sources.</summary>
    public Review? Reviewed { get; init; }

    public required ToStep Start { get; init; }

    /// <summary>The flow that facts, sources and steps are taken from; null where it stands on its own.</summary>
    public Use? Use { get; init; }

    /// <summary>Where its claims come from.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    public required ImmutableArray<Fact> Facts
    {
        get;
        init => (field, factsById) = (value, null);
    }

    /// <summary>The steps that show how facts are found.</summary>
    public required ImmutableArray<FindingOut> FindingOut
    {
        get;
        init => (field, findingOutByFact) = (value, null);
    }

    /// <summary>Steps, ladders and ends in the order of the text; then those that are used from another flow.</summary>
    public required ImmutableArray<FlowStep> Steps
    {
        get;
        init => (field, stepsById) = (value, null);
    }

    /// <summary>What it asks of the person's own devices, whose pictures may suggest the answer.</summary>
    public IEnumerable<ChoiceFact> OwnDevices => Facts.OfType<ChoiceFact>().Where(fact => fact.SuggestedByPictures);

    /// <summary>Whether it ever looks for pictures.</summary>
    public bool Scans => Steps.Any(step => step is ScanStep);

    /// <summary>The steps of its own text.</summary>
    public IEnumerable<FlowStep> OwnSteps => Steps.Where(step => step.UsedFrom is null);

    /// <summary>
    /// False where a part of the text, or the flow that it uses, could not be read; what is missing, or leads nowhere, may stand in it.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Words that may name a step in the parts that could not be read.</summary>
    public IReadOnlySet<string> NamesSetAside { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Every target that is written, in no order.</summary>
    public IEnumerable<Target> Targets =>
        Steps.SelectMany(step => step.Targets).Concat(FindingOut.Select(found => found.See)).Prepend(Start);

    /// <summary>
    /// Where to tell a problem with something that stands at this place in a step: what is used from another flow is told where that is
    /// named.
    /// </summary>
    public Place PlaceIn(FlowStep step, Place place) => step.UsedFrom is null ? place : Use!.Place;

    public FlowStep? Find(StepId step) => StepsById.GetValueOrDefault(step);

    public Fact? Find(FactId fact) => FactsById.GetValueOrDefault(fact);

    /// <summary>The step that shows how this fact is found; null where none does.</summary>
    public ToSee? HowToFind(FactId fact) => FindingOutByFact.GetValueOrDefault(fact)?.See;

    private Dictionary<StepId, FlowStep> StepsById => stepsById ??= Index(Steps, step => step.Id);

    private Dictionary<FactId, Fact> FactsById => factsById ??= Index(Facts, fact => fact.Id);

    private Dictionary<FactId, FindingOut> FindingOutByFact => findingOutByFact ??= Index(FindingOut, found => found.Fact);

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
