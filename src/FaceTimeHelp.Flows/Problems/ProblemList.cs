namespace FaceTimeHelp.Flows.Problems;

/// <summary>Collects the problems of one text.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<ProblemCode> excused = [];

    public bool IsEmpty => problems.Count == 0;

    public bool HasErrors => problems.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>How many were found, the excused ones too.</summary>
    public int Count => problems.Count;

    public Nearest Nearest { get; } = new();

    /// <summary>What is to be told, in the order of the text.</summary>
    public IEnumerable<Problem> InOrder =>
        problems
            .Where(problem => !excused.Contains(problem.Code))
            .OrderBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column)
            .Distinct();

    public void AddAll(ProblemList others) => problems.AddRange(others.problems);

    /// <summary>Leaves out problems of these kinds: they may only follow from one that is listed already.</summary>
    public void Excuse(params ReadOnlySpan<ProblemCode> consequences) => excused.UnionWith(consequences.ToArray());

    public void Add(ProblemCode code, Place place, string message, string? suggestion = null) =>
        problems.Add(new Problem(code, place, message, suggestion));
}
